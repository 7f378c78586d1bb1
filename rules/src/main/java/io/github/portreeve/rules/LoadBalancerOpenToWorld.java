package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A load balancer that lets everybody in. */
final class LoadBalancerOpenToWorld implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "load-balancer-open-to-world",
          Category.EXPOSED,
          Severity.INFO,
          "A load balancer admits every address, on most clouds from the internet",
          """
          Most clouds give a Service of type LoadBalancer a public address, open to everybody. Often
          that is meant, so this is a remark.

          Limit who comes in with loadBalancerSourceRanges, or ask for an internal load balancer
          with your cloud's annotation. Nothing is said of Services with a loadBalancerClass, a
          private loadBalancerIP, or annotations of MetalLB and the like: what these do is for the
          cluster to say.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      boolean ranges = !service.resource().spec().loadBalancerSourceRanges().isEmpty();
      if (!ranges && LoadBalancerReach.isUnlimited(service)) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "type"),
            "the load balancer admits every address; limit them with loadBalancerSourceRanges, or "
                + "make it internal with your cloud's annotation");
      }
    }
  }
}
