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
import io.github.portreeve.model.StatefulSet;
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
          A numeric targetPort is used as it is, whether a container declares it or not, so this \
          works when something listens there. Often it is a slip, though: the Service port was \
          written where the container's port was meant, and connections are refused.

          It is a warning when the Service has but this port, the pods declare exactly one other \
          of that protocol, and nothing else in the pods speaks of the number. A Service that a \
          StatefulSet names as its serviceName must have some port, so there it is a note.

          Check what the container listens on and write that number, or the port's name, as \
          targetPort.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    SpokenOf spoken = new SpokenOf(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : TargetPorts.of(service, routes)) {
        if (isUndeclared(port)) {
          report(service, port, spoken, findings);
        }
      }
    }
  }

  private static boolean isUndeclared(ServicePortRoute port) {
    for (PortResolution pod : port.pods()) {
      if (pod.match() != PortMatch.UNDECLARED || pod.number() == 0 || hasUnread(pod)) {
        return false;
      }
    }
    return !port.pods().isEmpty();
  }

  /** Whether a port of the pods is no number yet. */
  private static boolean hasUnread(PortResolution pod) {
    for (DeclaredPort declared : PodPorts.declared(pod.workload().resource().podSpec())) {
      if (declared.port().containerPort() == 0) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Manifest<Service> service, ServicePortRoute port, SpokenOf spoken, Findings findings) {
    PortResolution pod = TargetPorts.first(port.pods());
    Manifest<? extends Workload> workload = pod.workload();
    List<DeclaredPort> others = PodPorts.declared(workload.resource().podSpec());
    boolean likely =
        isLikelySlip(service, port, others)
            && !isGoverning(service, workload)
            && !spoken.in(workload, pod.number());
    findings.report(
        INFO,
        likely ? Severity.WARNING : Severity.INFO,
        service,
        port.targetPath(),
        "no selected pod declares port " + pod.number() + ", " + declared(workload, others),
        Related.of(workload, others.get(0).path(workload.resource()), "declared here"));
  }

  private static boolean isLikelySlip(
      Manifest<Service> service, ServicePortRoute port, List<DeclaredPort> others) {
    return service.resource().spec().ports().size() == 1
        && port.pods().size() == 1
        && others.size() == 1
        && others.get(0).port().effectiveProtocol().equals(port.port().effectiveProtocol());
  }

  /** Such a Service is there for the pods' names; its port is often made up. */
  private static boolean isGoverning(
      Manifest<Service> service, Manifest<? extends Workload> workload) {
    return workload.resource() instanceof StatefulSet set
        && set.spec().serviceName().equals(service.name());
  }

  private static String declared(Manifest<?> workload, List<DeclaredPort> ports) {
    StringBuilder out = new StringBuilder(workload.describe()).append(" declares ");
    for (int i = 0; i < ports.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(ports.get(i).port().containerPort());
    }
    return out.toString();
  }
}
