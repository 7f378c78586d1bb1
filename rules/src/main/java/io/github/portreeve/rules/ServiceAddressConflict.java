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

/** Two Services on one address. */
final class ServiceAddressConflict implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-address-conflict",
          Category.CONFLICT,
          Severity.WARNING,
          "Two Services want one address and port",
          """
          A fixed clusterIP belongs to one Service; the server refuses the second that asks for
          it, so that is an error. Of two Services that ask for the same port of one
          loadBalancerIP or external IP, one gets the traffic of both, or one load balancer stays
          pending.

          Leave the clusterIP out, or give the Services different ports or addresses.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    TakenAddresses taken = new TakenAddresses(INFO, findings);
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      if (!spec.isExternalName()) {
        if (!spec.isHeadless() && !spec.clusterIP().isEmpty()) {
          taken.take(spec.clusterIP(), service, FieldPath.of("spec", "clusterIP"));
        }
        takePorts(service, spec, taken);
      }
    }
  }

  private static void takePorts(Manifest<Service> service, ServiceSpec spec, TakenAddresses taken) {
    for (ServicePort port : spec.ports()) {
      String socket = " port " + port.port() + "/" + port.effectiveProtocol();
      if (spec.type().equals("LoadBalancer") && !spec.loadBalancerIP().isEmpty()) {
        FieldPath field = FieldPath.of("spec", "loadBalancerIP");
        taken.take(spec.loadBalancerIP() + socket, service, field);
      }
      for (int i = 0; i < spec.externalIPs().size(); i++) {
        FieldPath field = FieldPath.of("spec", "externalIPs").index(i);
        taken.take(spec.externalIPs().get(i) + socket, service, field);
      }
    }
  }
}
