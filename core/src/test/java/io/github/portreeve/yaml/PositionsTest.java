package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
  private static final String TEXT =
      """
      # \uD83D\uDE00
      kind: Service # \uD83D\uDE00
      metadata:
        name: &n "w\uD83D\uDE00b"
        again: *n
      spec:
        ports:
        - port: !!int '80'
          name: &p  http

        # \uD83D\uDE00 a comment
        - {port: 81, name: 'x'}
      text: |
        a
        b

      ---
      \uD83D\uDE00: \uD83D\uDE00 \uD83D\uDE00
      empty:
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void spanIsTheScalarAsWritten(String lineBreak) {
    String text = TEXT.replace("\n", lineBreak);
    YamlMapping root = (YamlMapping) YamlTexts.read(text).documents().get(0).root();
    YamlMapping metadata = (YamlMapping) root.get("metadata");
    YamlSequence ports = (YamlSequence) ((YamlMapping) root.get("spec")).get("ports");
    YamlMapping first = (YamlMapping) ports.items().get(0);
    YamlMapping second = (YamlMapping) ports.items().get(1);

    assertThat(cut(text, root.get("kind"))).isEqualTo("Service");
    assertThat(cut(text, metadata.get("name"))).isEqualTo("\"w\uD83D\uDE00b\"");
    assertThat(cut(text, metadata.field("again").value())).isEqualTo("*n");
    assertThat(cut(text, first.get("port"))).isEqualTo("'80'");
    assertThat(cut(text, first.get("name"))).isEqualTo("http");
    assertThat(cut(text, second)).isEqualTo("{port: 81, name: 'x'}");
    assertThat(cut(text, second.field("name").key())).isEqualTo("name");
    assertThat(cut(text, root.get("text")).replace(lineBreak, "\n")).isEqualTo("|\n  a\n  b");
  }

  @Test
  void blockCollectionEndsWithItsLastChild() {
    YamlMapping root = (YamlMapping) YamlTexts.read(TEXT).documents().get(0).root();
    YamlSequence ports = (YamlSequence) ((YamlMapping) root.get("spec")).get("ports");

    assertThat(cut(TEXT, ports)).startsWith("- port").endsWith("name: 'x'}");
    assertThat(cut(TEXT, ports.items().get(0))).startsWith("port:").endsWith("http");
    assertThat(cut(TEXT, root)).startsWith("kind").endsWith("  b");
  }

  @Test
  void laterDocumentsAreLocatedInTheWholeText() {
    YamlDocument document = YamlTexts.read(TEXT).documents().get(1);
    YamlMapping root = (YamlMapping) document.root();

    assertThat(cut(TEXT, root.get("\uD83D\uDE00"))).isEqualTo("\uD83D\uDE00 \uD83D\uDE00");
    assertThat(root.get("empty").span().length()).isZero();
    assertThat(YamlTexts.cut(TEXT, document.span())).startsWith("\uD83D\uDE00:").endsWith(":\n");
  }

  @Test
  void aliasKeepsItsOwnPlace() {
    String text = "a: &x {b: c}\nd: *x\n";
    YamlMapping root = YamlTexts.mapping(text);
    YamlAlias alias = (YamlAlias) root.field("d").value();

    assertThat(cut(text, alias)).isEqualTo("*x");
    assertThat(alias.anchor()).isEqualTo("x");
    assertThat(alias.resolve()).isSameAs(root.get("a")).isSameAs(root.get("d"));
  }

  @Test
  void byteOrderMarkInTheTextCountsAsAChar() {
    String text = "\uFEFFa: b\n---\n\uFEFFc: d\n";
    YamlStream stream = YamlTexts.read(text);

    assertThat(cut(text, stream.documents().get(0).root())).isEqualTo("a: b");
    assertThat(cut(text, stream.documents().get(1).root())).isEqualTo("c: d");
  }

  @Test
  void pairInBracketsEndsWithItsValue() {
    String text = "a: [ b: c , d ]";
    YamlSequence list = (YamlSequence) YamlTexts.mapping(text).get("a");

    assertThat(cut(text, list)).isEqualTo("[ b: c , d ]");
    assertThat(cut(text, list.items().get(0))).isEqualTo("b: c");
  }

  @Test
  void problemsStandWhereTheMistakeIs() {
    String text = "\uD83D\uDE00: 1\nb: \"\uD83D\uDE00\n---\nc: 1\nd: 2\nc: 3\n";
    YamlStream stream = YamlTexts.read(text);

    assertThat(stream.problems()).hasSize(2);
    assertThat(stream.problems().get(0).span().start()).isEqualTo(text.indexOf('"'));
    assertThat(stream.problems().get(1).span().start()).isEqualTo(text.lastIndexOf('c'));
    assertThat(stream.problems().get(1).document()).isEqualTo(2);
  }

  @Test
  void jsonHasTheSamePlaces() {
    String text = "{\n\t\"\uD83D\uDE00\": [1, \"b\"]\n}\n";
    YamlMapping root = YamlTexts.mapping(text);
    YamlSequence list = (YamlSequence) root.get("\uD83D\uDE00");

    assertThat(cut(text, root)).isEqualTo(text.strip());
    assertThat(cut(text, list)).isEqualTo("[1, \"b\"]");
    assertThat(cut(text, list.items().get(1))).isEqualTo("\"b\"");
  }

  private static String cut(String text, YamlNode node) {
    return YamlTexts.cut(text, node.span());
  }
}
