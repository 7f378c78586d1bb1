package io.github.portreeve.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.JsonText;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for patches of all objects: those of the good manifests of all rules. */
class PatchLawsTest {
  private static final Path RULES = Path.of("..", "testdata", "rules");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("good.*\\.yaml"))
          .sorted()
          .toList();
    }
  }

  private static List<YamlMapping> objects(Path file) throws IOException {
    SourceFile source = SourceFile.read(file.toString(), file);
    List<YamlMapping> objects = new ArrayList<>();
    for (YamlDocument document : YamlReader.read(source, YamlLimits.DEFAULT).documents()) {
      if (document.root() instanceof YamlMapping object && object.field("kind") != null) {
        objects.add(object);
      }
    }
    return objects;
  }

  private static YamlMapping patch(String yaml) {
    SourceFile source = SourceFile.of("patch.yaml", yaml);
    return (YamlMapping) YamlReader.read(source, YamlLimits.DEFAULT).documents().get(0).root();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatHasNothingInItChangesNothing(Path file) throws IOException, BuildFailure {
    for (YamlMapping object : objects(file)) {
      YamlNode merged = StrategicMerge.merge(object, patch("{}"), BuiltObject.idOf(object).type());
      assertThat(merged).isNotNull();
      assertThat(JsonText.of(merged)).isEqualTo(JsonText.of(object));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsSetIsFoundAndNullTakesItAwayAgain(Path file) throws IOException, BuildFailure {
    for (YamlMapping object : objects(file)) {
      var type = BuiltObject.idOf(object).type();
      YamlNode set =
          StrategicMerge.merge(object, patch("metadata: {labels: {law-of: patches}}"), type);
      assertThat(set).isNotNull();
      assertThat(TreeEdit.text(set, "metadata", "labels", "law-of")).isEqualTo("patches");
      YamlNode unset =
          StrategicMerge.merge(
              (YamlMapping) set, patch("metadata: {labels: {law-of: null}}"), type);
      assertThat(unset).isNotNull();
      String emptied = JsonText.of(unset).replace(",\"labels\":{}", "");
      assertThat(emptied).isEqualTo(JsonText.of(object));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsAddedCanBeRemoved(Path file) throws IOException, BuildFailure {
    YamlSequence operations =
        (YamlSequence)
            patch(
                    """
                    ops:
                    - {op: add, path: /added, value: [1, 2]}
                    - {op: add, path: /added/0, value: 0}
                    - {op: add, path: /added/-, value: 3}
                    - {op: test, path: /added, value: [0, 1, 2, 3]}
                    - {op: move, from: /added/0, path: /metadata/moved}
                    - {op: remove, path: /metadata/moved}
                    - {op: remove, path: /added}
                    """)
                .get("ops");
    for (YamlMapping object : objects(file)) {
      assertThat(JsonText.of(JsonPatch.apply(object, operations))).isEqualTo(JsonText.of(object));
    }
  }

  @Test
  void thereAreObjects() throws IOException {
    int count = 0;
    for (Path file : files()) {
      count += objects(file).size();
    }
    assertThat(count).isGreaterThan(100);
  }
}
