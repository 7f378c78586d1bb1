package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.portreeve.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as Kubernetes reads or refuses them, strictly. */
class StructureTableTest {
  static Stream<Arguments> structures() {
    return Stream.of(
        arguments("a: 1\na: 2", "DUPLICATE_KEY"),
        arguments("a: 1\n\"a\": 2", "DUPLICATE_KEY"),
        arguments("1: a\n\"1\": b", "{\"1\":\"b\"}"),
        arguments("1: a\n0x1: b", "DUPLICATE_KEY"),
        arguments("1: a\n1.0: b", "{\"1\":\"b\"}"),
        arguments("y: a\ntrue: b", "DUPLICATE_KEY"),
        arguments(".nan: a\n.nan: b", "{\".nan\":\"b\"}"),
        arguments(
            "b: &b {x: 1}\nc:\n  <<: *b\n  w: 2", "{\"b\":{\"x\":1},\"c\":{\"x\":1,\"w\":2}}"),
        arguments("b: &b {x: 1}\nc:\n  <<: *b\n  x: 2", "DUPLICATE_KEY"),
        arguments("a: &x 1\nb: *x", "{\"a\":1,\"b\":1}"),
        arguments("b: *x", "SYNTAX"),
        arguments("a: *x\nb: &x 1", "SYNTAX"),
        arguments("a: &x 1\nb: &x 2\nc: *x", "{\"a\":1,\"b\":2,\"c\":2}"),
        arguments("&a [*a]", "SYNTAX"),
        arguments("&a {b: [*a]}", "SYNTAX"),
        arguments("&a [&a b, *a]", "[\"b\",\"b\"]"),
        arguments("a: &x.y 1", "SYNTAX"),
        arguments("a:\n\tb: 1", "SYNTAX"),
        arguments("a:\tb", "{\"a\":\"b\"}"),
        arguments("a: b\t# c", "{\"a\":\"b\"}"),
        arguments("a: [\n\t1\n]", "{\"a\":[1]}"),
        arguments("a: b\n\t\nc: d", "SYNTAX"),
        arguments("a: b\n \t\nc: d", "{\"a\":\"b\",\"c\":\"d\"}"),
        arguments("a: \"b\"\n \t\nc: d", "SYNTAX"),
        arguments("a: b\n\t# c\nc: d", "SYNTAX"),
        arguments("-\ta", "SYNTAX"),
        arguments("- \ta", "SYNTAX"),
        arguments("a: |\n  \tb\n", "SYNTAX"),
        arguments("a: |2\n  \tb\n", "{\"a\":\"\\tb\\n\"}"),
        arguments("a: |\n  b\n   \t\nc: d", "{\"a\":\"b\\n \\t\\n\",\"c\":\"d\"}"),
        arguments("\uFEFFa: 1", "{\"a\":1}"),
        arguments("\uFEFF{a: 1}", "{\"a\":1}"),
        arguments("---\n\uFEFFa: 1", "{\"a\":1}"),
        arguments("a: 1\r\nb: 2\r\n", "{\"a\":1,\"b\":2}"),
        arguments("a: 1\rb: 2\r", "{\"a\":1,\"b\":2}"),
        arguments("a: 1\u0085b: 2\u0085", "{\"a\":1,\"b\":2}"),
        arguments("a: b\u0000", "ENCODING"),
        arguments("a: b\u007F", "ENCODING"),
        arguments("a: b\u009F", "ENCODING"),
        arguments("a: b\uFFFE", "ENCODING"),
        arguments("a: \uD83D\uDE00\u00A0", "{\"a\":\"\uD83D\uDE00\u00A0\"}"),
        arguments("a: \uD83D", "ENCODING"),
        arguments("%YAML 1.1\n---\na: 1", "{\"a\":1}"),
        arguments("# c\n%YAML 1.2\n---\na: 1", "SYNTAX"),
        arguments("%YAML 2.0\n---\na: 1", "SYNTAX"),
        arguments("a: 1\n...\nb: ]", "{\"a\":1}"),
        arguments("--- a: 1", "SYNTAX"),
        arguments("--- {a: 1}", "{\"a\":1}"),
        arguments("a: {{ .Values.x }}", "KEY_TYPE"),
        arguments("[a]: b", "KEY_TYPE"),
        arguments("a: [cat, -]", "{\"a\":[\"cat\",\"-\"]}"),
        arguments("a: [http://x/?y=z]", "SYNTAX"),
        arguments("a: \"http://x/?y=z\"", "{\"a\":\"http://x/?y=z\"}"),
        arguments("a: b: c", "SYNTAX"),
        arguments("a: \"\\L\\P\"", "{\"a\":\"\u2028\u2029\"}"),
        arguments("a: \"b", "SYNTAX"),
        arguments("a: @b", "SYNTAX"),
        arguments("a", "\"a\""),
        arguments("# c", "null"),
        arguments("", "null"));
  }

  @ParameterizedTest
  @MethodSource("structures")
  void readsAsKubernetes(String text, String outcome) {
    assertThat(YamlTexts.outcome(text)).isEqualTo(outcome);
  }

  @Test
  void bytesThatAreNoUtf8AreAProblem() {
    byte[] bytes = "a: \u00e9".getBytes(StandardCharsets.ISO_8859_1);

    YamlStream stream = YamlReader.read(SourceFile.of("a.yaml", bytes), YamlLimits.DEFAULT);

    assertThat(stream.problems())
        .singleElement()
        .extracting(YamlProblem::type)
        .isEqualTo(YamlProblem.Type.ENCODING);
  }

  @Test
  void utf16WithMarkIsRead() {
    byte[] bytes = "\uFEFFa: 1".getBytes(StandardCharsets.UTF_16LE);

    YamlStream stream = YamlReader.read(SourceFile.of("a.yaml", bytes), YamlLimits.DEFAULT);

    assertThat(YamlTexts.json(stream.documents().get(0).root())).isEqualTo("{\"a\":1}");
  }

  @Test
  void messagesSayWhatWouldBeRight() {
    assertThat(message("a: b\n\tc: d")).isEqualTo("a tab cannot indent: use spaces");
    assertThat(message("a: 1\nb: 2\na: 3")).isEqualTo("key \"a\" is already set in line 1");
    assertThat(message("a: *x")).isEqualTo("alias \"x\" has no anchor before it");
    assertThat(message("a: 'b\n\n")).isEqualTo("this quote is not closed");
    assertThat(message("a: {b")).isEqualTo("a \"{\" is not closed, or a comma is missing");
    assertThat(message("a: [b")).isEqualTo("a \"[\" is not closed, or a comma is missing");
    assertThat(message("a: {b:")).isEqualTo("the text ends where a value is missing");
    assertThat(message("%YAML 3.0\n---\na: b"))
        .isEqualTo("no such version of YAML: remove the line");
    assertThat(message("%YAML 1.2\n---\na: b")).contains("1.2", "remove the line");
    assertThat(message("a: .inf")).startsWith(".inf is a number that JSON has not");
  }

  private static String message(String text) {
    return YamlTexts.read(text).problems().get(0).message();
  }
}
