package io.github.portreeve.cli;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.report.Explanation;
import io.github.portreeve.rules.BuiltInRules;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.util.List;

/**
 * What there is to explain of some files, which are taken to belong together.
 *
 * @param hasProblems whether something could not be read as it was meant
 */
record ExplainedFiles(Explanation explanation, boolean hasProblems) {
  /**
   * @throws IOException when a path does not exist or cannot be read
   */
  static ExplainedFiles read(List<String> paths, List<SourceFile> texts, ClusterProfile cluster)
      throws IOException {
    LoadedManifests loaded = LoadedManifests.load(paths, texts, cluster);
    LintReport report = lint(paths, texts, cluster);
    ExposureGraph graph = ExposureGraph.of(loaded.manifests());
    Explanation explanation = Explanation.of(graph, report.findings(), loaded::locate);
    return new ExplainedFiles(explanation, !loaded.problems().isEmpty());
  }

  private static LintReport lint(List<String> paths, List<SourceFile> texts, ClusterProfile cluster)
      throws IOException {
    LintSettings settings = LintSettings.DEFAULT.withCluster(cluster).withUniverse(Universe.RUN);
    Linter linter = Linter.of(BuiltInRules.all()).with(settings);
    return texts.isEmpty() ? linter.lint(paths) : linter.lint(paths, texts.get(0));
  }
}
