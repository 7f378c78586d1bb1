package io.github.portreeve.rules;

import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A headless Service that gives its port another number than the pods do. */
final class HeadlessPortNotMapped implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "headless-port-not-mapped",
          Category.BROKEN,
          Severity.INFO,
          "A headless Service does not turn its port into the targetPort",
          """
          Nothing stands between the clients of a headless Service and its pods: the name resolves to \
          the pods' own addresses, and a client connects to the port it asks for. Where port and \
          targetPort differ, whoever goes to the Service's port is refused, and only who reads the \
          endpoints or the SRV records finds the right one.

          Give port the number that the container listens on.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      if (service.resource().spec().isHeadless()) {
        for (ServicePortRoute port : routes.service(service).ports()) {
          check(service, port, findings);
        }
      }
    }
  }

  private static void check(Manifest<Service> service, ServicePortRoute port, Findings findings) {
    int asked = port.port().port();
    for (PortResolution pod : port.pods()) {
      if (pod.match().isReached() && pod.number() != asked) {
        String message =
            "the Service is headless, so clients that go to port "
                + asked
                + " are not led to port "
                + pod.number()
                + " of the pods; write port: "
                + pod.number();
        findings.report(INFO, service, port.path().child("port"), message);
        return;
      }
    }
  }
}
