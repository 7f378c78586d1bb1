package io.github.portreeve.rules;

import static io.github.portreeve.rules.ExplainedExample.check;
import static io.github.portreeve.rules.ExplainedExample.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.report.ExplainText;
import io.github.portreeve.report.Explanation;
import io.github.portreeve.report.TraceJson;
import io.github.portreeve.report.TraceText;
import io.github.portreeve.trace.Request;
import io.github.portreeve.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Traces the requests of each folder of testdata/trace through its manifests, without what lint
 * says of them; what is expected lies there, JSON for the first request only, and {@code -Dupdate}
 * renews it.
 */
class TraceExamplesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "trace");

  /** The last release that served beta Ingresses. */
  private static final ClusterProfile CLUSTER =
      ClusterProfile.DEFAULT.withVersion(KubernetesVersion.parse("1.21"));

  static List<Path> examples() {
    return Fixtures.sorted(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void textIsAsExpected(Path example) throws IOException {
    check(example.resolve("expected.txt"), text(example, false, ExplainText.Style.UNICODE));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void jsonIsAsExpected(Path example) throws IOException {
    LoadedManifests loaded = load(example);
    Explanation explanation = explanation(loaded.manifests(), loaded, example);
    Request request = Request.parse(requests(example).get(0));
    StringBuilder out = new StringBuilder();
    Trace trace = Trace.of(loaded.manifests(), explanation.waysIn(), request);
    TraceJson.write(trace, explanation, place -> shown(loaded.locate(place), example), out);
    check(example.resolve("expected.json"), out.toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theOrderOfDocumentsDoesNotMatter(Path example) throws IOException {
    assertThat(text(example, true, ExplainText.Style.UNICODE))
        .isEqualTo(text(example, false, ExplainText.Style.UNICODE));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void stylesDifferInLooksOnly(Path example) throws IOException {
    String plain = text(example, false, ExplainText.Style.UNICODE);
    String colour = text(example, false, ExplainText.Style.COLOUR);
    assertThat(colour.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(text(example, false, ExplainText.Style.ASCII)).matches("[\\n -~]*");
  }

  private static String text(Path example, boolean reversed, ExplainText.Style style)
      throws IOException {
    LoadedManifests loaded = load(example);
    ManifestSet manifests = reversed ? reversed(loaded.manifests()) : loaded.manifests();
    Explanation explanation = explanation(manifests, loaded, example);
    StringBuilder out = new StringBuilder();
    for (String request : requests(example)) {
      out.append("$ portreeve trace ").append(request).append('\n');
      Trace trace = Trace.of(manifests, explanation.waysIn(), Request.parse(request));
      TraceText.write(
          trace, explanation, place -> shown(loaded.locate(place), example), style, out);
      out.append('\n');
    }
    return out.toString();
  }

  private static ManifestSet reversed(ManifestSet manifests) {
    List<Manifest<?>> all = new ArrayList<>(manifests.all());
    Collections.reverse(all);
    return ManifestSet.of(CLUSTER, all);
  }

  private static LoadedManifests load(Path example) throws IOException {
    LoadedManifests loaded = LoadedManifests.load(List.of(example.toString()), List.of(), CLUSTER);
    assertThat(loaded.problems()).isEmpty();
    return loaded;
  }

  private static Explanation explanation(
      ManifestSet manifests, LoadedManifests loaded, Path example) {
    return Explanation.of(
        ExposureGraph.of(manifests), List.of(), place -> shown(loaded.locate(place), example));
  }

  private static List<String> requests(Path example) throws IOException {
    return Files.readAllLines(example.resolve("requests"));
  }
}
