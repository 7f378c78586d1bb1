package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.portreeve.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  /** Far more than any of these takes, far less than what would grow with the square. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(strings = {"[", "x: [", "[{a: ", "- ", "? ", "- - ? ", "{\"a\": [", "{\"a\": "})
  void depthIsLimited(String opening) {
    assertThat(types(opening.repeat(100_000))).containsExactly(YamlProblem.Type.LIMIT);
  }

  @Test
  void depthBelowTheLimitIsRead() {
    assertThat(types("a: " + "[".repeat(990) + "]".repeat(990))).isEmpty();
  }

  @Test
  void repetitionIsLimited() {
    StringBuilder laughs = new StringBuilder("a: &a [l, l, l, l, l, l, l, l, l]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String alias = "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [");
      laughs.append((alias + ", ").repeat(8)).append(alias).append("]\n");
    }

    assertThat(types(laughs.toString())).containsExactly(YamlProblem.Type.LIMIT);
  }

  @Test
  void honestRepetitionIsRead() {
    assertThat(types("a: &a {b: 1}\n" + repeated("k%: *a\n", 500))).isEmpty();
  }

  @Test
  void nodesAreLimited() {
    YamlLimits few = new YamlLimits(100, 100, 100_000);

    assertThat(types("a: [" + "b, ".repeat(101) + "]", few))
        .containsExactly(YamlProblem.Type.LIMIT);
    assertThat(types("a: [" + "b, ".repeat(90) + "]", few)).isEmpty();
  }

  @Test
  void sizeIsLimited() {
    YamlLimits small = new YamlLimits(100, 100, 9);

    assertThat(types("a: 1234567", small)).containsExactly(YamlProblem.Type.LIMIT);
    assertThat(types("a: 123456", small)).isEmpty();
  }

  @Test
  void limitInOneDocumentLeavesTheOthers() {
    YamlStream stream = YamlTexts.read("a: 1\n---\n" + "[".repeat(5_000) + "\n---\nb: 2\n");

    assertThat(YamlTexts.json(stream.documents().get(0).root())).isEqualTo("{\"a\":1}");
    assertThat(YamlTexts.json(stream.documents().get(2).root())).isEqualTo("{\"b\":2}");
  }

  static List<String> longTexts() {
    return List.of(
        "a: " + "x".repeat(2_000_000),
        "a: " + "1".repeat(1_000_000),
        "a: 0x" + "1".repeat(1_000_000),
        "a: " + "\t".repeat(1_000_000) + "b",
        "a: b\n" + "  \t\n".repeat(200_000),
        "a: 1 #" + " \tx".repeat(300_000),
        "a: 1\n" + "# c\n".repeat(200_000),
        "a: [" + "b, ".repeat(300_000) + "]",
        "---\na: 1\n".repeat(30_000),
        repeated("k%: v\n", 100_000),
        "{\"a\": [" + "1, ".repeat(300_000) + "1]}");
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsTakeNoSquareTime(String text) {
    assertThat(types(text)).isEmpty();
  }

  private static String repeated(String line, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(line.replace("%", Integer.toString(i)));
    }
    return text.toString();
  }

  private static List<YamlProblem.Type> types(String text) {
    return types(text, YamlLimits.DEFAULT);
  }

  private static List<YamlProblem.Type> types(String text, YamlLimits limits) {
    SourceFile file = SourceFile.of("test.yaml", text);
    YamlStream stream = assertTimeoutPreemptively(SOON, () -> YamlReader.read(file, limits));
    return stream.problems().stream().map(YamlProblem::type).toList();
  }
}
