package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A load balancer for two protocols. */
final class LoadBalancerTwoProtocols implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "load-balancer-two-protocols",
          Category.BROKEN,
          Severity.INFO,
          "A load balancer has ports of two protocols, which not every cloud can do",
          """
          Kubernetes 1.24 and later take a LoadBalancer Service with, say, TCP and UDP ports, \
          but it is for the cloud to make such a load balancer. Where it cannot, the Service \
          stays pending or gets the ports of one protocol only; the condition \
          LoadBalancerPortsError tells.

          If the cloud cannot, write one Service for each protocol; some clouds let them share \
          an address.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final int FIRST_TO_TAKE_THEM = 24;

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (!manifests.cluster().atLeast(FIRST_TO_TAKE_THEM)) {
      return;
    }
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      if (spec.type().equals("LoadBalancer")) {
        check(service, spec.ports(), findings);
      }
    }
  }

  private static void check(Manifest<Service> service, List<ServicePort> ports, Findings findings) {
    for (int i = 1; i < ports.size(); i++) {
      String first = ports.get(0).effectiveProtocol();
      String other = ports.get(i).effectiveProtocol();
      if (!first.equals(other)) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "ports").index(i).child("protocol"),
            Words.inOrder(first, other) + " on one load balancer, which not every cloud can do");
        return;
      }
    }
  }
}
