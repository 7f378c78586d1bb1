package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A way in on every node. */
final class NodePortUsed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.optIn(
          "node-port-used",
          Category.EXPOSED,
          "A Service opens a port on every node",
          """
          A Service of type NodePort is open to whoever reaches any node of the cluster. Where
          everything from outside is to come through an Ingress or a load balancer, such Services
          are not wanted.

          Use type ClusterIP and an Ingress.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      if (service.resource().spec().effectiveType().equals("NodePort")) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "type"),
            "a Service of type NodePort is open to whoever reaches a node");
      }
    }
  }
}
