package io.github.portreeve.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourcePosition;
import io.github.portreeve.yaml.JsonText;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Resolves the folders {@code top} in testdata/kustomize. What comes of them lies in expected.yaml,
 * and how far that is known, with what is wrong, in expected.txt, which -Dupdate renews.
 */
class KustomizationResolverTest {
  private static final Path CASES = Path.of("..", "testdata", "kustomize");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  private static ResolvedKustomization resolve(Path folder) throws IOException {
    Map<Path, String> names = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        names.put(file.toAbsolutePath().normalize(), name);
      }
    }
    Path file = KustomizationFiles.in(folder.resolve("top"));
    assertThat(file).isNotNull();
    return new KustomizationResolver(new KustomizationFiles(names)).resolve(file);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void objectsAreAsKustomizeBuildsThem(Path folder) throws IOException {
    ResolvedKustomization resolved = resolve(folder);
    Path expected = folder.resolve("expected.yaml");
    assertThat(Files.exists(expected)).isEqualTo(resolved.certain());
    if (resolved.certain()) {
      List<String> objects = new ArrayList<>();
      for (YamlMapping object : resolved.objects()) {
        objects.add(JsonText.of(object));
      }
      assertThat(objects).isEqualTo(read(expected));
    }
  }

  private static List<String> read(Path file) throws IOException {
    SourceFile source = SourceFile.read(file.toString(), file);
    List<String> objects = new ArrayList<>();
    for (YamlDocument document : YamlReader.read(source, YamlLimits.DEFAULT).documents()) {
      if (document.root() != null) {
        objects.add(JsonText.of(document.root()));
      }
    }
    return objects;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysHowMuchIsKnown(Path folder) throws IOException {
    ResolvedKustomization resolved = resolve(folder);
    StringBuilder said = new StringBuilder();
    said.append("complete: ").append(resolved.complete()).append('\n');
    said.append("certain: ").append(resolved.certain()).append('\n');
    for (Finding finding : resolved.findings()) {
      said.append(shown(finding)).append('\n');
    }
    Path expected = folder.resolve("expected.txt");
    if (System.getProperty("update") != null) {
      Files.writeString(expected, said);
    }
    assertThat(said.toString()).isEqualTo(Files.readString(expected));
  }

  private static String shown(Finding finding) {
    assertThat(finding.place().location()).isNotNull();
    SourcePosition start = finding.place().location().start();
    return finding.place().origin().file()
        + ":"
        + start.line()
        + ":"
        + start.column()
        + ": "
        + finding.message()
        + " ["
        + finding.rule().id()
        + "]";
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueStandsWhereItSays(Path folder) throws IOException {
    for (YamlMapping object : resolve(folder).objects()) {
      checkPlaces(object);
    }
  }

  /** A renamed value stands where the name that it was made of stands. */
  private static void checkPlaces(YamlNode node) {
    String written = node.source().text().substring(node.span().start(), node.span().end());
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry field : mapping.fields()) {
        checkPlaces(field.value());
      }
    } else if (node instanceof YamlSequence list) {
      list.items().forEach(KustomizationResolverTest::checkPlaces);
    } else if (node instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING) {
      String bare = written.replaceAll("^[\"']|[\"']$", "");
      assertThat(scalar.text()).contains(bare);
    }
  }
}
