package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.finding.Place;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Origin;
import io.github.portreeve.report.ExplainFormat;
import io.github.portreeve.report.ExplainHtml;
import io.github.portreeve.report.ExplainJson;
import io.github.portreeve.report.ExplainMarkdown;
import io.github.portreeve.report.ExplainMermaid;
import io.github.portreeve.report.ExplainText;
import io.github.portreeve.report.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Explains the folders of testdata/explain in every format; what is expected lies in them, and
 * {@code -Dupdate} renews it.
 */
class ExplainExamplesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "explain");
  private static final Map<String, ExplainFormat> FORMATS =
      new TreeMap<>(
          Map.of(
              "txt", new ExplainText(ExplainText.Style.UNICODE),
              "json", new ExplainJson(),
              "md", new ExplainMarkdown(),
              "mmd", new ExplainMermaid(),
              "html", new ExplainHtml()));

  static List<Path> examples() {
    return Fixtures.sorted(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFormatIsAsExpected(Path example) throws IOException {
    Explanation explanation = explanation(example, false);
    for (Map.Entry<String, ExplainFormat> format : FORMATS.entrySet()) {
      check(
          example.resolve("expected." + format.getKey()), written(format.getValue(), explanation));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void orderOfDocumentsDoesNotMatter(Path example) throws IOException {
    Explanation explanation = explanation(example, false);
    Explanation reversed = explanation(example, true);
    for (ExplainFormat format : FORMATS.values()) {
      assertThat(written(format, reversed)).isEqualTo(written(format, explanation));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void stylesOfTextDifferInLooksOnly(Path example) throws IOException {
    Explanation explanation = explanation(example, false);
    String text = written(new ExplainText(ExplainText.Style.UNICODE), explanation);
    String colour = written(new ExplainText(ExplainText.Style.COLOUR), explanation);
    assertThat(colour.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text);
    assertThat(written(new ExplainText(ExplainText.Style.ASCII), explanation)).matches("[\\n -~]*");
  }

  private static Explanation explanation(Path example, boolean reversed) throws IOException {
    LoadedManifests loaded =
        LoadedManifests.load(List.of(example.toString()), List.of(), ClusterProfile.DEFAULT);
    assertThat(loaded.problems()).isEmpty();
    List<Manifest<?>> manifests = new ArrayList<>(loaded.manifests().all());
    if (reversed) {
      Collections.reverse(manifests);
    }
    return Explanation.of(
        ExposureGraph.of(ManifestSet.of(ClusterProfile.DEFAULT, manifests)),
        Fixtures.lintTogether(example, ClusterProfile.DEFAULT).findings(),
        place -> shown(loaded.locate(place), example));
  }

  /** The place with its file named from the example's folder. */
  private static Place shown(Place place, Path example) {
    Origin origin = place.origin();
    String file = example.relativize(Path.of(origin.file())).toString();
    return new Place(
        new Origin(file, origin.document(), origin.item()), place.field(), place.location());
  }

  private static String written(ExplainFormat format, Explanation explanation) {
    StringBuilder out = new StringBuilder();
    format.write(explanation, out);
    return out.toString();
  }

  private static void check(Path expected, String actual) throws IOException {
    if (Fixtures.UPDATE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
