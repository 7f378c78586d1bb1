package io.github.portreeve.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Explains the folders of testdata/explain; what is expected lies in them, and -Dupdate renews it.
 */
class ExplainExamplesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "explain");

  private final Map<String, DecodedFile> files = new HashMap<>();

  static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void textIsAsExpected(String example) throws IOException {
    check(example, "expected.txt", text(graph(read(example)), ExplainText.Style.UNICODE));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void jsonIsAsExpected(String example) throws IOException {
    StringBuilder out = new StringBuilder();
    new ExplainJson(this::locate).write(graph(read(example)), out);
    check(example, "expected.json", out.toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void orderOfDocumentsDoesNotMatter(String example) throws IOException {
    List<Manifest<?>> manifests = read(example);
    String expected = text(graph(manifests), ExplainText.Style.UNICODE);
    Collections.reverse(manifests);
    assertThat(text(graph(manifests), ExplainText.Style.UNICODE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void stylesDifferInLooksOnly(String example) throws IOException {
    ExposureGraph graph = graph(read(example));
    String text = text(graph, ExplainText.Style.UNICODE);
    String colour = text(graph, ExplainText.Style.COLOUR);
    assertThat(colour.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text);
    assertThat(text(graph, ExplainText.Style.ASCII)).matches("[\\n -~]*");
  }

  private static ExposureGraph graph(List<Manifest<?>> manifests) {
    return ExposureGraph.of(ManifestSet.of(ClusterProfile.DEFAULT, manifests));
  }

  private String text(ExposureGraph graph, ExplainText.Style style) {
    StringBuilder out = new StringBuilder();
    new ExplainText(style, this::locate).write(graph, out);
    return out.toString();
  }

  private List<Manifest<?>> read(String example) throws IOException {
    List<Manifest<?>> manifests = new ArrayList<>();
    try (Stream<Path> paths = Files.list(FOLDER.resolve(example))) {
      for (Path path : paths.sorted().toList()) {
        if (path.toString().endsWith(".yaml")) {
          String name = path.getFileName().toString();
          SourceFile source = SourceFile.read(name, path);
          DecodedFile decoded = ManifestDecoder.decode(source, ClusterProfile.DEFAULT);
          assertThat(decoded.findings()).isEmpty();
          files.put(name, decoded);
          manifests.addAll(decoded.manifests());
        }
      }
    }
    return manifests;
  }

  private Place locate(Place place) {
    DecodedFile file = files.get(place.origin().file());
    return place.at(
        new Location(
            file.source(), FieldLocator.locate(file.stream(), place.origin(), place.field())));
  }

  private static void check(String example, String name, String actual) throws IOException {
    Path file = FOLDER.resolve(example).resolve(name);
    if (System.getProperty("update") != null) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
