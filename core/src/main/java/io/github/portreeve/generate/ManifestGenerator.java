package io.github.portreeve.generate;

import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.validation.NodePortAllocator;
import io.github.portreeve.validation.ServerValidation;

/** Makes manifests of a plan, and refuses to make any that a server would refuse. */
public final class ManifestGenerator {
  private final ClusterProfile cluster;
  private final Findings findings = new Findings();

  private ManifestGenerator(ClusterProfile cluster) {
    this.cluster = cluster;
  }

  /** The same plan and cluster always give the same manifests. */
  public static Generation generate(ExposurePlan plan, ClusterProfile cluster) {
    return new ManifestGenerator(cluster).generate(plan);
  }

  private Generation generate(ExposurePlan asked) {
    PlanValidator.validate(asked, cluster, findings);
    if (!findings.isEmpty()) {
      return Generation.refused(findings.toList());
    }
    ExposurePlan plan = SettledNamespace.of(asked);
    Output output = PlanManifests.of(plan, cluster);
    if (!plan.namespace().equals(asked.namespace())) {
      output.noteFirst(
          "the plan names no namespace, so all of it is written for " + plan.namespace());
    }
    for (Manifest<?> manifest : output.manifests()) {
      ServerValidation.validate(manifest, cluster, findings);
    }
    NodePortAllocator.check(ManifestSet.of(cluster, output.manifests()), findings);
    Generation generation = new Generation(output.manifests(), findings.toList(), output.notes());
    return generation.isRefused() ? Generation.refused(findings.toList()) : generation;
  }
}
