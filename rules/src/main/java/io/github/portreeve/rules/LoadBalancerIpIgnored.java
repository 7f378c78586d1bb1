package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rule.Rule;

/** An address for a load balancer that there will not be. */
final class LoadBalancerIpIgnored implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "load-balancer-ip-ignored",
          Category.BROKEN,
          Severity.WARNING,
          "A Service that is no load balancer asks for a load balancer's address",
          """
          loadBalancerIP says which address a load balancer should get, and only a Service of type
          LoadBalancer has one. With another type nobody reads the field, and nothing answers at
          the address.

          Write type: LoadBalancer, or leave the field out.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      String type = spec.effectiveType();
      boolean inside = type.equals("ClusterIP") || type.equals("NodePort");
      // What a headless Service ignores, the server itself warns of.
      if (inside && !spec.isHeadless() && !spec.loadBalancerIP().isEmpty()) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "loadBalancerIP"),
            "a Service of type " + type + " has no load balancer, so nobody reads this");
      }
    }
  }
}
