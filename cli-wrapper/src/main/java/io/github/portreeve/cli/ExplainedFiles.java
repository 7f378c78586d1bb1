package io.github.portreeve.cli;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.finding.Place;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Origin;
import io.github.portreeve.report.Explanation;
import io.github.portreeve.rules.BuiltInRules;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What there is to explain of some files, which are taken to belong together.
 *
 * @param loaded the manifests that it is about
 * @param isNothing whether no file was named
 */
record ExplainedFiles(Explanation explanation, LoadedManifests loaded, boolean isNothing) {
  /**
   * @throws IOException when a path does not exist or cannot be read
   */
  static ExplainedFiles read(List<String> paths, List<SourceFile> texts, ClusterProfile cluster)
      throws IOException {
    LoadedManifests loaded = LoadedManifests.load(paths, texts, cluster);
    LintReport report = lint(paths, texts, cluster);
    return explain(loaded, report, loaded::locate, UnaryOperator.identity());
  }

  /**
   * Reads files that are to be called otherwise.
   *
   * @throws IOException when a path cannot be read
   */
  static ExplainedFiles read(
      List<String> paths, ClusterProfile cluster, UnaryOperator<String> shown) throws IOException {
    LoadedManifests loaded = LoadedManifests.load(paths, List.of(), cluster);
    LintReport report = lint(paths, List.of(), cluster);
    ExplainedFiles files =
        explain(loaded, report, place -> renamed(loaded.locate(place), shown), shown);
    return new ExplainedFiles(files.explanation(), loaded, paths.isEmpty());
  }

  private static Place renamed(Place place, UnaryOperator<String> shown) {
    Origin origin = place.origin();
    Origin renamed = new Origin(shown.apply(origin.file()), origin.document(), origin.item());
    return new Place(renamed, place.field(), place.location());
  }

  private static ExplainedFiles explain(
      LoadedManifests loaded,
      LintReport report,
      UnaryOperator<Place> locator,
      UnaryOperator<String> shown) {
    ExposureGraph graph = ExposureGraph.ofEach(loaded.sets());
    Explanation explanation = Explanation.of(graph, report.findings(), locator, shown);
    return new ExplainedFiles(explanation, loaded, false);
  }

  /** Whether something could not be read as it was meant. */
  boolean hasProblems() {
    return !loaded.problems().isEmpty();
  }

  private static LintReport lint(List<String> paths, List<SourceFile> texts, ClusterProfile cluster)
      throws IOException {
    LintSettings settings = LintSettings.DEFAULT.withCluster(cluster).withUniverse(Universe.RUN);
    Linter linter = Linter.of(BuiltInRules.all()).with(settings);
    return texts.isEmpty() ? linter.lint(paths) : linter.lint(paths, texts.get(0));
  }
}
