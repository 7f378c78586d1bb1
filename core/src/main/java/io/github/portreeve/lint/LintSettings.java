package io.github.portreeve.lint;

import io.github.portreeve.model.ClusterProfile;

/** What a run of the linter is told besides what to read. */
public record LintSettings(ClusterProfile cluster, RuleSelection selection, Universe universe) {
  public static final LintSettings DEFAULT =
      new LintSettings(ClusterProfile.DEFAULT, RuleSelection.ALL, Universe.FILE);

  public LintSettings withCluster(ClusterProfile cluster) {
    return new LintSettings(cluster, selection, universe);
  }

  public LintSettings withSelection(RuleSelection selection) {
    return new LintSettings(cluster, selection, universe);
  }

  public LintSettings withUniverse(Universe universe) {
    return new LintSettings(cluster, selection, universe);
  }
}
