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
          name, its controller answers 503 or 404. The Service may well stand in other files, \
          so this is but a note.

          Check the name; it is the Service's, not the pods' and not a DNS name.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        IngressServiceBackend service = backend.backend().service();
        if (backend.match() == BackendMatch.SERVICE_MISSING && service != null) {
          report(ingress, backend, service.name(), manifests, findings);
        }
      }
    }
  }

  private static void report(
      Manifest<Ingress> ingress,
      BackendRoute backend,
      String name,
      ManifestSet manifests,
      Findings findings) {
    List<String> names = new ArrayList<>();
    for (Manifest<Service> service : manifests.services()) {
      if (ManifestSet.mayShareNamespace(service, ingress)) {
        names.add(service.name());
      }
    }
    String meant = Nearest.to(name, names);
    findings.report(
        INFO,
        ingress,
        Backends.field(ingress, backend, "name"),
        "no Service \""
            + name
            + "\" in these files"
            + (meant == null ? "" : ", did you mean \"" + meant + "\"?"));
  }
}
