package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A backend that is an ExternalName Service. */
final class IngressBackendExternalName implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-backend-external-name",
          Category.BROKEN,
          Severity.INFO,
          "An Ingress leads to an ExternalName Service, which not every controller takes",
          """
          An ExternalName Service is only another DNS name. ingress-nginx forwards to it, \
          Traefik and Kong do so only when they are told to, Contour does not, and some clouds \
          cannot: whoever may write a Service could otherwise make the controller fetch from \
          anywhere.

          Check that the controller supports it, or put a proxy before the external host.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        if (backend.match() == BackendMatch.EXTERNAL_NAME) {
          Manifest<Service> service = backend.services().get(0).service();
          findings.report(
              INFO,
              ingress,
              Backends.field(ingress, backend, "name"),
              service.describe()
                  + " is of type ExternalName, which not every Ingress controller forwards to",
              Related.of(service, FieldPath.of("spec", "type"), "declared here"));
        }
      }
    }
  }
}
