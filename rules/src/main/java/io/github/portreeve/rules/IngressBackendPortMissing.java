package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A backend port that the Service does not have. */
final class IngressBackendPortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-backend-port-missing",
          Category.BROKEN,
          Severity.ERROR,
          "The Service that an Ingress names has no such port",
          """
          An Ingress names a port of the Service, by its number or its name: what stands in \
          port and name, never targetPort or nodePort. When the Service has no such port, the \
          controller answers 502 or 503.

          Write one of the Service's ports.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        IngressServiceBackend wanted = backend.backend().service();
        if (backend.match() == BackendMatch.PORT_MISSING
            && wanted != null
            && isPossible(wanted.port())
            && allRead(backend.services())) {
          report(ingress, backend, wanted, findings);
        }
      }
    }
  }

  /** What is not, the server refuses. */
  private static boolean isPossible(ServiceBackendPort port) {
    return port.name().isEmpty() ? port.number() != 0 : PortName.isPossible(port.name());
  }

  /** Whether the ports are what they will be, and none is still to be filled in. */
  private static boolean allRead(List<ServiceRoute> services) {
    for (ServiceRoute service : services) {
      for (ServicePortRoute port : service.ports()) {
        if (port.port().port() == 0 || Unfilled.isIn(port.port().name())) {
          return false;
        }
      }
    }
    return true;
  }

  private static void report(
      Manifest<Ingress> ingress,
      BackendRoute backend,
      IngressServiceBackend wanted,
      Findings findings) {
    Manifest<Service> service = backend.services().get(0).service();
    boolean named = !wanted.port().name().isEmpty();
    String port = named ? "\"" + wanted.port().name() + "\"" : "" + wanted.port().number();
    findings.report(
        INFO,
        ingress,
        Backends.field(ingress, backend, named ? "port.name" : "port.number"),
        service.describe() + " has no port " + port + ", " + ports(service, wanted),
        Related.of(service, FieldPath.of("spec", "ports"), "the ports of " + service.describe()));
  }

  private static String ports(Manifest<Service> service, IngressServiceBackend wanted) {
    StringBuilder out = new StringBuilder("it has ");
    List<ServicePort> ports = service.resource().spec().ports();
    for (int i = 0; i < ports.size(); i++) {
      ServicePort port = ports.get(i);
      out.append(i == 0 ? "" : ", ").append(port.port());
      if (!port.name().isEmpty()) {
        out.append(" \"").append(port.name()).append('"');
      }
      if (isTarget(port, wanted)) {
        out.append(" (which leads to ").append(port.effectiveTargetPort()).append(')');
      }
    }
    return ports.isEmpty() ? "it has none" : out.toString();
  }

  /** Whether the pods' port was written where the Service's belongs. */
  private static boolean isTarget(ServicePort port, IngressServiceBackend wanted) {
    IntOrString target = port.effectiveTargetPort();
    return target.isString()
        ? target.string().equals(wanted.port().name())
        : target.number() == wanted.port().number();
  }
}
