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
import org.jspecify.annotations.Nullable;

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
      for (ServicePortRoute port : routes.service(service).ports()) {
        PortResolution pod = mismatch(port);
        if (pod != null) {
          report(service, port, pod, findings);
        }
      }
    }
  }

  /** The first pod with the port in another protocol, where no pod has it in the right one. */
  private static @Nullable PortResolution mismatch(ServicePortRoute port) {
    PortResolution found = null;
    for (PortResolution pod : port.pods()) {
      switch (pod.match()) {
        case DECLARED -> {
          return null;
        }
        case NAME_OF_OTHER_PROTOCOL, NUMBER_OF_OTHER_PROTOCOL ->
            found = found == null ? pod : found;
        case NOTHING_DECLARED, UNDECLARED, NAME_MISSING -> {}
      }
    }
    return found;
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
