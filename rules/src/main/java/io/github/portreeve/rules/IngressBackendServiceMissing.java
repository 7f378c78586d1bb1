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
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
          this is but a note, and nothing is said where there are no Services at all. It is a \
          warning where these files have it in another namespace.

          Check the name; it is the Service's, not the pods' and not a DNS name.""");

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
    if (manifests.isOpen()) {
      return;
    }
    Routes routes = Routes.of(manifests);
    ServiceNames services = new ServiceNames(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      Set<String> names = null;
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        String name = missing(backend);
        if (name != null) {
          names = names == null ? services.in(ingress.namespace()) : names;
          Manifest<Service> elsewhere = elsewhere(name, manifests);
          if (elsewhere != null) {
            reportElsewhere(ingress, backend, elsewhere, findings);
          } else {
            report(ingress, backend, name, names, findings);
          }
        }
      }
    }
  }

  /** The name of the Service that is missing; null when none is. */
  private static @Nullable String missing(BackendRoute backend) {
    IngressServiceBackend service = backend.backend().service();
    boolean missing = backend.match() == BackendMatch.SERVICE_MISSING;
    return !missing || service == null || service.name().isEmpty() || Unfilled.isIn(service.name())
        ? null
        : service.name();
  }

  /** The Service of this name, if there is one; it is not in the namespace that was asked. */
  private static @Nullable Manifest<Service> elsewhere(String name, ManifestSet manifests) {
    List<Manifest<Service>> found = manifests.servicesNamed(name);
    return found.isEmpty() ? null : ByName.first(found);
  }

  private static void reportElsewhere(
      Manifest<Ingress> ingress,
      BackendRoute backend,
      Manifest<Service> service,
      Findings findings) {
    findings.report(
        INFO,
        Severity.WARNING,
        ingress,
        Backends.field(ingress, backend, "name"),
        service.describe()
            + " is in namespace \""
            + service.namespace()
            + "\", an Ingress reaches Services of its own namespace only",
        Related.of(service, FieldPath.of("metadata", "namespace"), "the Service"));
  }

  private static void report(
      Manifest<Ingress> ingress,
      BackendRoute backend,
      String name,
      Set<String> names,
      Findings findings) {
    if (!names.isEmpty() && !Unfilled.isInAny(names)) {
      String meant = Nearest.among(name, names);
      String message = "no Service \"" + name + "\" in these files" + Words.didYouMean(meant);
      findings.report(INFO, ingress, Backends.field(ingress, backend, "name"), message);
    }
  }
}
