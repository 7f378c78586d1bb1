package io.github.portreeve.rules;

import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A targetPort name that only some of the selected workloads have. */
final class TargetPortPartial implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "target-port-partial",
          Category.BROKEN,
          Severity.INFO,
          "Some of the selected workloads lack the port that targetPort names",
          """
          A pod without a port of the name that targetPort gives is passed over, so these pods \
          get no traffic from this port of the Service. That can be meant, as for a port that \
          only some pods serve.

          If all pods should get traffic, give the port to the others, or narrow the selector.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : routes.service(service).ports()) {
        if (port.isPartial()) {
          report(service, port, findings);
        }
      }
    }
  }

  private static void report(Manifest<Service> service, ServicePortRoute port, Findings findings) {
    for (PortResolution pod : port.pods()) {
      if (!pod.match().isReached()) {
        String message =
            "the pods of "
                + pod.workload().describe()
                + " are selected, but have no "
                + port.port().effectiveProtocol()
                + " port named "
                + port.port().effectiveTargetPort()
                + " and get no traffic";
        findings.report(
            INFO,
            service,
            port.targetPath(),
            message,
            Related.of(
                pod.workload(),
                pod.workload().resource().podSpecPath(),
                "the pods of " + pod.workload().describe()));
      }
    }
  }
}
