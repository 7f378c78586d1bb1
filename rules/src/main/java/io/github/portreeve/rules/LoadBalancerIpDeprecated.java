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

/** A field that says how a load balancer gets its address, and is going away. */
final class LoadBalancerIpDeprecated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "load-balancer-ip-deprecated",
          Category.DEPRECATED,
          Severity.INFO,
          "loadBalancerIP is deprecated, and not every cloud heeds it",
          """
          loadBalancerIP is deprecated since Kubernetes 1.24: it was never defined what it means
          for more than one address family, and many clouds do not look at it.

          Use the annotation that your cloud or load balancer has for it, such as
          metallb.io/loadBalancerIPs.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final int DEPRECATED_SINCE = 24;

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (!manifests.cluster().atLeast(DEPRECATED_SINCE)) {
      return;
    }
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      if (spec.effectiveType().equals("LoadBalancer") && !spec.loadBalancerIP().isEmpty()) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "loadBalancerIP"),
            "loadBalancerIP is deprecated, the address is better asked for by an annotation of"
                + " the load balancer");
      }
    }
  }
}
