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

/** A backend Service that has no address. */
final class IngressBackendHeadless implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-backend-headless",
          Category.BROKEN,
          Severity.INFO,
          "An Ingress leads to a headless Service, which not every controller can use",
          """
          A headless Service has no address of its own, only its pods have. Controllers that send
          requests to the pods do not mind; those that send to the Service's address, and load
          balancers of clouds that go through node ports, find nothing to send to.

          Write a second Service with an address for the Ingress, and keep the headless one for
          clients that want single pods.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        if (backend.match() == BackendMatch.FOUND) {
          check(ingress, backend, backend.services().get(0).service(), findings);
        }
      }
    }
  }

  private static void check(
      Manifest<Ingress> ingress,
      BackendRoute backend,
      Manifest<Service> service,
      Findings findings) {
    if (service.resource().spec().isHeadless()) {
      findings.report(
          INFO,
          ingress,
          Backends.field(ingress, backend, "name"),
          service.describe() + " is headless, so a controller can only send to its pods directly",
          Related.of(service, FieldPath.of("spec", "clusterIP"), "declared here"));
    }
  }
}
