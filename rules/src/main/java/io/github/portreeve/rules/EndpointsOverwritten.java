package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** Addresses that a controller replaces. */
final class EndpointsOverwritten implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "endpoints-overwritten",
          Category.BROKEN,
          Severity.WARNING,
          "Endpoints are written for a Service that has a selector",
          """
          Where a Service has a selector, a controller keeps the Endpoints of its name and puts in
          the pods that are selected. Addresses that somebody wrote there are gone as soon as they
          are created.

          Leave the selector out of the Service if the addresses are meant, or the Endpoints if
          the pods are. Nothing is said of objects that were read back from a cluster.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Endpoints> endpoints : manifests.ofType(Endpoints.class)) {
      if (isWritten(endpoints)) {
        for (Manifest<Service> service : manifests.servicesNamed(endpoints.name(), endpoints)) {
          if (!service.resource().spec().selector().isEmpty()) {
            report(endpoints, service, findings);
          }
        }
      }
    }
  }

  /** Whether a person wrote it: what a cluster keeps has an identity or says since when. */
  private static boolean isWritten(Manifest<Endpoints> endpoints) {
    return endpoints.metadata().uid().isEmpty()
        && !endpoints.resource().subsets().isEmpty()
        && !KeyParts.areIn(endpoints.metadata().annotations(), "last-change-trigger-time");
  }

  private static void report(
      Manifest<Endpoints> endpoints, Manifest<Service> service, Findings findings) {
    String message = service.describe() + " has a selector, so a controller overwrites these";
    Related place = Related.of(service, FieldPath.of("spec", "selector"), "the selector");
    findings.report(INFO, endpoints, FieldPath.of("subsets"), message, place);
  }
}
