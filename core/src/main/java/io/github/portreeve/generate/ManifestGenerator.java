package io.github.portreeve.generate;

import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.validation.NodePortAllocator;
import io.github.portreeve.validation.ServerValidation;
import java.util.ArrayList;
import java.util.List;

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

  private Generation generate(ExposurePlan plan) {
    PlanValidator.validate(plan, cluster, findings);
    if (!findings.isEmpty()) {
      return new Generation(List.of(), findings.toList());
    }
    List<Manifest<?>> manifests = manifests(plan);
    for (Manifest<?> manifest : manifests) {
      ServerValidation.validate(manifest, cluster, findings);
    }
    NodePortAllocator.check(ManifestSet.of(cluster, manifests), findings);
    Generation generation = new Generation(manifests, findings.toList());
    return generation.isRefused() ? new Generation(List.of(), findings.toList()) : generation;
  }

  private List<Manifest<?>> manifests(ExposurePlan plan) {
    ServicePlanner services = ServicePlanner.of(plan);
    List<Manifest<?>> manifests = new ArrayList<>();
    if (PlanValidator.runsPods(plan)) {
      manifests.add(new WorkloadPlanner(plan, services).manifest());
    }
    manifests.addAll(services.manifests());
    manifests.addAll(new IngressPlanner(plan, cluster, services).manifests());
    return manifests;
  }
}
