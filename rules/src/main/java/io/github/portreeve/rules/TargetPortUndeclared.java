package io.github.portreeve.rules;

import io.github.portreeve.exposure.DeclaredPort;
import io.github.portreeve.exposure.PodPorts;
import io.github.portreeve.exposure.PortMatch;
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
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A targetPort number that no selected pod declares, though others are declared. */
final class TargetPortUndeclared implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "target-port-undeclared",
          Category.BROKEN,
          Severity.INFO,
          "No selected pod declares the port that the Service sends to",
          """
          A numeric targetPort is used as it is, whether a container declares it or not, so \
          this works when something listens there. Often it is a slip, though: the Service \
          port was written where the container's port was meant, and connections are refused.

          It is a warning when the Service has but this port, the pods declare exactly one \
          other of that protocol, and nothing else in the pods speaks of the number.

          Check what the container listens on and write that number, or the port's name, as \
          targetPort.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      if (!service.resource().spec().isHeadless()) {
        for (ServicePortRoute port : routes.service(service).ports()) {
          check(service, port, findings);
        }
      }
    }
  }

  private static void check(Manifest<Service> service, ServicePortRoute port, Findings findings) {
    for (PortResolution pod : port.pods()) {
      if (pod.match() != PortMatch.UNDECLARED) {
        return;
      }
    }
    if (port.pods().isEmpty()) {
      return;
    }
    int number = port.pods().get(0).number();
    Manifest<? extends Workload> workload = port.pods().get(0).workload();
    List<DeclaredPort> others = PodPorts.declared(workload.resource().podSpec());
    boolean likely = isLikelySlip(service, port, others) && !SpokenOf.in(workload, number);
    DeclaredPort other = others.get(0);
    findings.report(
        INFO,
        likely ? Severity.WARNING : Severity.INFO,
        service,
        port.targetPath(),
        "no selected pod declares port " + number + ", " + declared(workload, others),
        Related.of(workload, other.path(workload.resource()), "declared here"));
  }

  private static boolean isLikelySlip(
      Manifest<Service> service, ServicePortRoute port, List<DeclaredPort> others) {
    return service.resource().spec().ports().size() == 1
        && port.pods().size() == 1
        && others.size() == 1
        && others.get(0).port().effectiveProtocol().equals(port.port().effectiveProtocol());
  }

  private static String declared(Manifest<?> workload, List<DeclaredPort> ports) {
    StringBuilder out = new StringBuilder(workload.describe()).append(" declares ");
    for (int i = 0; i < ports.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(ports.get(i).port().containerPort());
    }
    return out.toString();
  }
}
