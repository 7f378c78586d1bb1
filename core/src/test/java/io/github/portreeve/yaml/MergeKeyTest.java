package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeKeyTest {
  private static final String BASE = "m: &m {x: 1}\nn: &n {x: 2, w: 2}\n";

  @Test
  void fieldsHaveWhatTheMergeBrings() {
    YamlMapping mapping = child(YamlTexts.read("m: &m {x: 1}\nc:\n  <<: *m\n  w: 2\n"));

    assertThat(mapping.entries()).extracting(YamlEntry::name).containsExactly("<<", "w");
    assertThat(mapping.fields()).extracting(YamlEntry::name).containsExactly("x", "w");
    assertThat(mapping.get("<<")).isNull();
  }

  @Test
  void keyBelowTheMergeOverridesIt() {
    YamlStream stream = YamlTexts.read(BASE + "c:\n  <<: *m\n  x: 9\n");

    assertThat(YamlTexts.json(child(stream))).isEqualTo("{\"x\":9}");
    assertThat(stream.problems())
        .extracting(YamlProblem::type, YamlProblem::message)
        .containsExactly(
            tuple(YamlProblem.Type.DUPLICATE_KEY, "key \"x\" is already set in line 1"));
  }

  @Test
  void mergeBelowAKeyOverridesIt() {
    String text = BASE + "c:\n  x: 9\n  <<: *m\n";
    YamlStream stream = YamlTexts.read(text);

    assertThat(YamlTexts.json(child(stream))).isEqualTo("{\"x\":1}");
    assertThat(stream.problems())
        .extracting(problem -> YamlTexts.cut(text, problem.span()))
        .containsExactly("*m");
  }

  @Test
  void firstOfAListWins() {
    YamlStream stream = YamlTexts.read(BASE + "c:\n  <<: [*m, *n]\n");

    assertThat(YamlTexts.json(child(stream))).isEqualTo("{\"x\":1,\"w\":2}");
    assertThat(stream.problems()).hasSize(1);
  }

  @Test
  void mergesOfMergesAreFollowed() {
    String text = "a: &a {x: 1}\nb: &b\n  <<: *a\n  w: 2\nc:\n  <<: *b\n  z: 3\n";

    assertThat(YamlTexts.json(child(YamlTexts.read(text)))).isEqualTo("{\"x\":1,\"w\":2,\"z\":3}");
  }

  @Test
  void quotedMergeKeyIsAKey() {
    assertThat(YamlTexts.outcome("\"<<\": {x: 1}")).isEqualTo("{\"<<\":{\"x\":1}}");
    assertThat(YamlTexts.outcome("{\"<<\": {\"x\": 1}}")).isEqualTo("{\"<<\":{\"x\":1}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "[x]", "[[]]", "*l"})
  void onlyMappingsMerge(String value) {
    YamlStream stream = YamlTexts.read("l: &l [{x: 1}]\nc:\n  <<: " + value + "\n  w: 2\n");

    assertThat(stream.problems())
        .extracting(YamlProblem::type)
        .containsExactly(YamlProblem.Type.MERGE);
    assertThat(YamlTexts.json(child(stream))).isEqualTo("{\"w\":2}");
  }

  private static YamlMapping child(YamlStream stream) {
    YamlMapping root = (YamlMapping) stream.documents().get(0).root();
    return (YamlMapping) root.get("c");
  }
}
