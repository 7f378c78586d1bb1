package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A Service that some nodes have to do without. */
final class InternalTrafficLocalFewPods implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "internal-traffic-local-few-pods",
          Category.BROKEN,
          Severity.INFO,
          "With internalTrafficPolicy Local, clients on nodes without a pod reach nothing",
          """
          With internalTrafficPolicy Local a Service leads only to pods of the client's own node.
          Clients on a node that runs none are refused, though pods run elsewhere.

          Run the pods as a DaemonSet, or use trafficDistribution: PreferSameNode, which prefers
          the own node and goes on to others. Nothing is said where a DaemonSet or a spread
          constraint is behind the Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final FieldPath POLICY = FieldPath.of("spec", "internalTrafficPolicy");

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      if ("Local".equals(service.resource().spec().internalTrafficPolicy())) {
        List<Manifest<? extends Workload>> pods = manifests.selectedBy(service);
        if (!pods.isEmpty() && !NodeSharing.coverNodes(pods)) {
          Manifest<?> maker = ByName.first(pods);
          String message =
              "clients on nodes that run no pod of " + maker.describe() + " reach nothing";
          Related behind = Related.of(maker, FieldPath.of("spec"), "the pods are made here");
          findings.report(INFO, service, POLICY, message, behind);
        }
      }
    }
  }
}
