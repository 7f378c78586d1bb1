package io.github.portreeve.rules;

import io.github.portreeve.exposure.Backing;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A Service without a selector and without addresses. */
final class SelectorlessWithoutSlices implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "selectorless-without-slices",
          Category.BROKEN,
          Severity.INFO,
          "The Service has no selector, and no EndpointSlice here belongs to it",
          """
          Without a selector nothing fills a Service with addresses: somebody must write \
          EndpointSlices with the label kubernetes.io/service-name, or a controller must. \
          Until then every connection is refused.

          Add a selector, or an EndpointSlice for the Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean speaksOfAbsence() {
    return true;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      boolean open = manifests.isOpen() || isOfTheApiServer(service);
      if (routes.service(service).backing() == Backing.ADDRESSES_ELSEWHERE && !open) {
        String message =
            "it has no selector, and no EndpointSlice in these files has the label"
                + " kubernetes.io/service-name="
                + service.name();
        findings.report(INFO, service, FieldPath.of("spec"), message);
      }
    }
  }

  /** The API server keeps the addresses of this one itself. */
  private static boolean isOfTheApiServer(Manifest<Service> service) {
    boolean inDefault = service.namespace().isEmpty() || service.namespace().equals("default");
    return inDefault && service.name().equals("kubernetes");
  }
}
