package io.github.portreeve.rules;

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
import io.github.portreeve.text.Nearest;
import java.util.List;

/** A targetPort name that no selected pod has. */
final class TargetPortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "target-port-missing",
          Category.BROKEN,
          Severity.ERROR,
          "No selected pod has a port of the name that targetPort gives",
          """
          A targetPort that is a name is looked up among the ports of each selected pod: its \
          containers first, then init containers that keep running. A pod without it gets no \
          traffic, and when no pod has it the port of the Service is dead. The API server does \
          not look.

          Write the name of a container's port, or its number.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : TargetPorts.of(service, routes)) {
        if (port.isDead() && !isDeclaredInOtherProtocol(port) && isFilled(port)) {
          report(service, port, findings);
        }
      }
    }
  }

  /** Names that the server refuses are the server's to name. */
  private static boolean isFilled(ServicePortRoute port) {
    for (PortResolution pod : port.pods()) {
      if (Unfilled.isInPortNames(pod.workload().resource().podSpec())) {
        return false;
      }
    }
    return PortName.isPossible(port.port().effectiveTargetPort().string());
  }

  /** Then it is another rule's. */
  private static boolean isDeclaredInOtherProtocol(ServicePortRoute port) {
    for (PortResolution pod : port.pods()) {
      if (pod.match() == PortMatch.NAME_OF_OTHER_PROTOCOL) {
        return true;
      }
    }
    return false;
  }

  private static void report(Manifest<Service> service, ServicePortRoute port, Findings findings) {
    String name = port.port().effectiveTargetPort().string();
    Manifest<? extends Workload> workload = TargetPorts.first(port.pods()).workload();
    List<String> names = PortNames.of(workload.resource().podSpec());
    String meant = Nearest.to(name, names);
    String message = "no selected pod has a port named \"" + name + "\", ";
    if (meant != null) {
      message += "did you mean \"" + meant + "\"?";
    } else if (names.isEmpty()) {
      message += "none of the ports of " + workload.describe() + " has a name";
    } else {
      message += workload.describe() + " has " + Words.quotedList(names);
    }
    findings.report(
        INFO,
        service,
        port.targetPath(),
        message,
        Related.of(
            workload, workload.resource().podSpecPath(), "the pods of " + workload.describe()));
  }
}
