package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  static Stream<Arguments> streams() {
    return Stream.of(
        arguments("", List.of()),
        arguments("# c\n\n", List.of()),
        arguments("a\n---\nb\n", List.of("\"a\"", "\"b\"")),
        arguments("---\na\n---\nb", List.of("\"a\"", "\"b\"")),
        arguments("# c\n---\na\n", List.of("\"a\"")),
        arguments("---\n# c\n---\na\n", List.of("null", "\"a\"")),
        arguments("a\n---\n---\nb\n", List.of("\"a\"", "null", "\"b\"")),
        arguments("a\n---\n", List.of("\"a\"", "null")),
        arguments("a\n--- # c\nb\n", List.of("\"a\"", "\"b\"")),
        arguments("a\n---\t\nb\n", List.of("\"a\"", "\"b\"")),
        arguments("a\r\n---\r\nb\r\n", List.of("\"a\"", "\"b\"")),
        arguments("a\r---\rb\r", List.of("\"a\"", "\"b\"")),
        arguments("a\n--- b\n", List.of("\"a\"", "\"b\"")),
        arguments("a: |\n  x\n  ---\n", List.of("{\"a\":\"x\\n---\\n\"}")),
        arguments("a ---\n", List.of("\"a ---\"")),
        arguments("----\n", List.of("\"----\"")),
        arguments("a\n...\n---\nb\n", List.of("\"a\"", "\"b\"")),
        arguments("{\"a\": 1}\n{\"b\": 2}\n", List.of("{\"a\":1}", "{\"b\":2}")),
        arguments("{\"a\": 1}\n---\n{b: 2}\n", List.of("{\"a\":1}", "{\"b\":2}")),
        arguments("---\n{a: 1,}\n", List.of("{\"a\":1}")));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void splitsStreams(String text, List<String> documents) {
    YamlStream stream = YamlTexts.read(text);

    assertThat(stream.problems()).isEmpty();
    assertThat(roots(stream)).isEqualTo(documents);
    for (int i = 0; i < documents.size(); i++) {
      assertThat(stream.documents().get(i).number()).isEqualTo(i + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b: [",
        "b: \"x",
        "\tb",
        "b: \u0001",
        "b: *x",
        "b: 1\n c: 2",
        "%YAML 1.2",
        "- -\nb: 1"
      })
  void unreadableDocumentLeavesTheOthers(String broken) {
    YamlStream stream = YamlTexts.read("a: 1\n---\n" + broken + "\n---\nc: 3\n");

    assertThat(roots(stream)).containsExactly("{\"a\":1}", "null", "{\"c\":3}");
    assertThat(stream.problems()).extracting(YamlProblem::document).containsExactly(2);
  }

  @Test
  void anchorsEndWithTheirDocument() {
    assertThat(YamlTexts.read("a: &x 1\n---\nb: *x\n").problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1,}",
        "{a: 1}",
        "{'a': 1}",
        "{\"a\": 01}",
        "{\"a\": 1.}",
        "{\"a\": .5}",
        "{\"a\": 1e}",
        "{\"a\": yes}",
        "{\"a\": \"\t\"}",
        "{\"a\": \"\\x41\"}",
        "{\"a\" 1}",
        "{\"a\": [1 2]}",
        "{\"a\": [1,]}",
        "{\"a\": 1} x",
        "{\"a\": \"b",
        "{",
        "{\"a\": tru}",
        "{{ x }}: 1",
        "{\"a\": \"\\u12\"}"
      })
  void whatStartsWithABraceIsJson(String text) {
    assertThat(YamlTexts.read(text).problems())
        .extracting(YamlProblem::type)
        .containsExactly(YamlProblem.Type.SYNTAX);
  }

  @Test
  void whatIsNoJsonIsReadAllTheSame() {
    YamlStream stream = YamlTexts.read("{kind: Service}\n");

    assertThat(roots(stream)).containsExactly("{\"kind\":\"Service\"}");
  }

  @Test
  void jsonIsReadAsGoReadsIt() {
    String text =
        " \t{\"a\":\t\"\\u0041\\/\\\"\\n"
            + "\", \"b\": [-1.5e+3, true, false, null, {}], \"c\": \"\u0085\"}";

    assertThat(YamlTexts.outcome(text))
        .isEqualTo("{\"a\":\"A/\\\"\\n\",\"b\":[-1500,true,false,null,{}],\"c\":\"\u0085\"}");
    assertThat(YamlTexts.outcome("{\"a\": \"\\uD83D\\uDE00\"}"))
        .isEqualTo("{\"a\":\"\uD83D\uDE00\"}");
    assertThat(YamlTexts.outcome("{\"a\": \"\\uD83D\"}")).isEqualTo("{\"a\":\"\uFFFD\"}");
    assertThat(YamlTexts.outcome("{\"a\": 1, \"a\": 2}")).isEqualTo("DUPLICATE_KEY");
  }

  private static List<String> roots(YamlStream stream) {
    List<String> roots = new ArrayList<>();
    for (YamlDocument document : stream.documents()) {
      roots.add(YamlTexts.json(document.root()));
    }
    return roots;
  }
}
