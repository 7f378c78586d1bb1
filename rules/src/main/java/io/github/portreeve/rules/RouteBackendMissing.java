package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.gateway.BackendService;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.List;
import java.util.Set;

/** A backend Service of a route that is not among the manifests. */
final class RouteBackendMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "route-backend-missing",
          Category.BROKEN,
          Severity.INFO,
          "The Service that a route names is not in these files",
          """
          A backend is looked for in the route's own namespace unless the reference names \
          another one. When there is none, the Gateway answers 500 to that backend's share of \
          requests.

          The Service may well stand in other files, so this is but a note, and nothing is said \
          where there are no Services at all. It is a warning where these files have it in \
          another namespace only.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (manifests.isOpen()) {
      return;
    }
    List<BackendService> backends = RouteBackends.of(manifests);
    if (backends.isEmpty()) {
      return;
    }
    ServiceNames services = new ServiceNames(manifests);
    for (BackendService backend : backends) {
      String name = backend.backend().reference().name();
      if (backend.match() == BackendMatch.SERVICE_MISSING
          && !name.isEmpty()
          && !Unfilled.isIn(name)) {
        String namespace = backend.backend().namespace(backend.route());
        report(backend, manifests.servicesNamed(name), services.in(namespace), findings);
      }
    }
  }

  private static void report(
      BackendService backend,
      List<Manifest<Service>> elsewhere,
      Set<String> names,
      Findings findings) {
    Manifest<?> route = backend.route().manifest();
    FieldPath field = backend.backend().path().child("name");
    String name = backend.backend().reference().name();
    if (!elsewhere.isEmpty()) {
      Manifest<Service> service = ByName.first(elsewhere);
      String message = service.describe() + " is in namespace \"" + service.namespace() + "\"";
      String asked = backend.backend().namespace(backend.route());
      Related there = Related.of(service, FieldPath.of("metadata", "namespace"), "the Service");
      String whole = message + ", not in " + Words.quoted(asked);
      findings.report(INFO, Severity.WARNING, route, field, whole, there);
    } else if (!names.isEmpty() && !Unfilled.isInAny(names)) {
      String hint = Words.didYouMean(Nearest.among(name, names));
      findings.report(INFO, route, field, "no Service \"" + name + "\" in these files" + hint);
    }
  }
}
