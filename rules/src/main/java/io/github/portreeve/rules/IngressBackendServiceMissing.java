package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** A backend Service that is not among the manifests. */
final class IngressBackendServiceMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-backend-service-missing",
          Category.BROKEN,
          Severity.INFO,
          "The Service that an Ingress names is not in these files",
          """
          An Ingress reaches only Services of its own namespace. When there is none of that \
          name, its controller answers 503 or 404. The Service may well stand in other files, so \
          this is but a note, and nothing is said where there are no Services at all.

          Check the name; it is the Service's, not the pods' and not a DNS name.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (manifests.isOpen()) {
      return;
    }
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<String> names = serviceNames(ingress, manifests);
      if (!names.isEmpty() && !Unfilled.isInAny(names)) {
        check(ingress, names, routes, findings);
      }
    }
  }

  private static List<String> serviceNames(Manifest<Ingress> ingress, ManifestSet manifests) {
    List<String> names = new ArrayList<>();
    for (Manifest<Service> service : manifests.services()) {
      if (ManifestSet.mayShareNamespace(service, ingress)) {
        names.add(service.name());
      }
    }
    return names;
  }

  private static void check(
      Manifest<Ingress> ingress, List<String> names, Routes routes, Findings findings) {
    for (BackendRoute backend : Backends.of(routes, ingress)) {
      IngressServiceBackend service = backend.backend().service();
      if (backend.match() == BackendMatch.SERVICE_MISSING
          && service != null
          && !service.name().isEmpty()
          && !Unfilled.isIn(service.name())) {
        String meant = Nearest.to(service.name(), names);
        String message = "no Service \"" + service.name() + "\" in these files";
        findings.report(
            INFO,
            ingress,
            Backends.field(ingress, backend, "name"),
            message + (meant == null ? "" : ", did you mean \"" + meant + "\"?"));
      }
    }
  }
}
