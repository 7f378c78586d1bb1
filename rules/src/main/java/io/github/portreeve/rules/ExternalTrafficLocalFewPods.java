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
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A node port that only the nodes with a pod answer. */
final class ExternalTrafficLocalFewPods implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-traffic-local-few-pods",
          Category.BROKEN,
          Severity.INFO,
          "With externalTrafficPolicy Local, nodes without a pod drop what they get",
          """
          With externalTrafficPolicy Local a node passes traffic to its own pods only, and drops it
          when it has none: to clients of the node port some nodes seem dead. A load balancer asks
          the health check port and leaves such nodes out, clients of a NodePort Service do not.

          Run the pods as a DaemonSet, spread them over all nodes, or send clients only to nodes
          that have one. Nothing is said where a DaemonSet or a spread constraint is behind it.""");

  private static final FieldPath POLICY = FieldPath.of("spec", "externalTrafficPolicy");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      String type = spec.effectiveType();
      boolean outside = type.equals("NodePort") || type.equals("LoadBalancer");
      if (outside && spec.externalTrafficPolicy().equals("Local")) {
        List<Manifest<? extends Workload>> pods = manifests.selectedBy(service);
        if (!pods.isEmpty() && !NodeSharing.coverNodes(pods)) {
          report(service, ByName.first(pods), type.equals("LoadBalancer"), findings);
        }
      }
    }
  }

  private static void report(
      Manifest<Service> service, Manifest<?> maker, boolean balanced, Findings findings) {
    String message =
        balanced
            ? "only nodes that run a pod of "
                + maker.describe()
                + " answer, the load balancer has to leave out the others"
            : "nodes that run no pod of " + maker.describe() + " drop the traffic";
    Related behind = Related.of(maker, FieldPath.of("spec"), "the pods are made here");
    findings.report(INFO, service, POLICY, message, behind);
  }
}
