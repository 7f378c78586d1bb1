package io.github.portreeve.rules;

import io.github.portreeve.exposure.DeclaredPort;
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
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A targetPort that the pods have in another protocol only. */
final class TargetPortProtocolMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "target-port-protocol-mismatch",
          Category.BROKEN,
          Severity.ERROR,
          "The pods have the target port in another protocol only",
          """
          A Service port has a protocol, TCP when it gives none, and a named targetPort must \
          be found with that protocol: a UDP Service does not reach a port that the container \
          declares for TCP. With a number the traffic is sent all the same, and arrives if \
          something listens; that is only worth a note.

          Give the Service port and the container port the same protocol.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : TargetPorts.of(service, routes)) {
        List<PortResolution> others = inOtherProtocol(port);
        if (!others.isEmpty() && isProtocol(port.port().effectiveProtocol())) {
          report(service, port, TargetPorts.first(others), findings);
        }
      }
    }
  }

  /** The pods with the port in another protocol; none when a pod has it in the right one. */
  private static List<PortResolution> inOtherProtocol(ServicePortRoute port) {
    List<PortResolution> found = new ArrayList<>();
    for (PortResolution pod : port.pods()) {
      DeclaredPort declared = pod.declared();
      if (pod.match() == PortMatch.DECLARED) {
        return List.of();
      } else if (declared != null && isProtocol(declared.port().effectiveProtocol())) {
        found.add(pod);
      }
    }
    return found;
  }

  /** The server refuses others, "tcp" for instance, and says so. */
  private static boolean isProtocol(String protocol) {
    return protocol.equals("TCP") || protocol.equals("UDP") || protocol.equals("SCTP");
  }

  private static void report(
      Manifest<Service> service, ServicePortRoute port, PortResolution pod, Findings findings) {
    DeclaredPort declared = pod.declared();
    if (declared == null) {
      return;
    }
    boolean named = pod.match() == PortMatch.NAME_OF_OTHER_PROTOCOL;
    String wanted = port.port().effectiveProtocol();
    String message =
        "port "
            + port.port().effectiveTargetPort()
            + " of the pods is "
            + declared.port().effectiveProtocol()
            + ", the Service port is "
            + wanted
            + (named ? ", so it reaches no pod" : "");
    findings.report(
        INFO,
        named ? Severity.ERROR : Severity.INFO,
        service,
        port.targetPath(),
        message,
        Related.of(pod.workload(), declared.path(pod.workload().resource()), "declared here"));
  }
}
