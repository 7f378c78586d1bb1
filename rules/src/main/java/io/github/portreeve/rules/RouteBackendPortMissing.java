package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.Backing;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.exposure.gateway.BackendService;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A port of a route's backend that the Service does not have. */
final class RouteBackendPortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "route-backend-port-missing",
          Category.BROKEN,
          Severity.ERROR,
          "The Service that a route names has no such port",
          """
          A route names a port of the Service by its number: what stands in `port`, never \
          `targetPort`, `nodePort` or a name. When the Service has no such port, the Gateway \
          answers 500 to that backend's share of requests.

          Write one of the Service's ports.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (BackendService backend : RouteBackends.of(manifests)) {
      Integer port = backend.backend().reference().port();
      if (backend.match() == BackendMatch.PORT_MISSING
          && port != null
          && allRead(backend.services())) {
        report(backend, port, findings);
      }
    }
  }

  /** Whether the ports are what they will be; those of an ExternalName Service mean nothing. */
  private static boolean allRead(List<ServiceRoute> services) {
    for (ServiceRoute service : services) {
      if (service.backing() == Backing.EXTERNAL_NAME) {
        return false;
      }
      for (ServicePortRoute port : service.ports()) {
        if (port.port().port() == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static void report(BackendService backend, int wanted, Findings findings) {
    Manifest<Service> service = backend.services().get(0).service();
    findings.report(
        INFO,
        backend.route().manifest(),
        backend.backend().path().child("port"),
        service.describe() + " has no port " + wanted + ", " + ports(service, wanted),
        Related.of(service, FieldPath.of("spec", "ports"), "the ports of " + service.describe()));
  }

  private static String ports(Manifest<Service> service, int wanted) {
    StringBuilder out = new StringBuilder("it has ");
    List<ServicePort> ports = service.resource().spec().ports();
    for (int i = 0; i < ports.size(); i++) {
      ServicePort port = ports.get(i);
      IntOrString target = port.effectiveTargetPort();
      out.append(i == 0 ? "" : ", ").append(port.port());
      if (!target.isString() && target.number() == wanted) {
        out.append(" (which leads to ").append(target).append(')');
      }
    }
    return ports.isEmpty() ? "it has none" : out.toString();
  }
}
