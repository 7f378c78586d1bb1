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
import java.util.IdentityHashMap;
import java.util.Map;

/** Session affinity that an Ingress controller bypasses. */
final class SessionAffinityBehindIngress implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "session-affinity-behind-ingress",
          Category.BROKEN,
          Severity.INFO,
          "sessionAffinity does nothing for what comes through an Ingress",
          """
          sessionAffinity ClientIP keeps a client with one pod by the address that the Service \
          sees. Most Ingress controllers send requests to the pods themselves and pass the \
          Service by; with the others every request comes from the controller. Either way it \
          does not do for users from outside what it promises.

          Use the controller's own sticky sessions, most often an annotation that sets a cookie. \
          For clients within the cluster sessionAffinity works.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Map<Service, Manifest<Ingress>> leading = null;
    for (Manifest<Service> service : manifests.services()) {
      if (service.resource().spec().sessionAffinity().equals("ClientIP")) {
        leading = leading == null ? leading(manifests) : leading;
        Manifest<Ingress> ingress = leading.get(service.resource());
        if (ingress != null) {
          report(service, ingress, findings);
        }
      }
    }
  }

  /** The first Ingress by name that leads to each Service. */
  private static Map<Service, Manifest<Ingress>> leading(ManifestSet manifests) {
    Routes routes = Routes.of(manifests);
    Map<Service, Manifest<Ingress>> first = new IdentityHashMap<>();
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        if (backend.match() == BackendMatch.FOUND) {
          Service service = backend.services().get(0).service().resource();
          Manifest<Ingress> other = first.get(service);
          if (other == null || ByName.ORDER.compare(ingress, other) < 0) {
            first.put(service, ingress);
          }
        }
      }
    }
    return first;
  }

  private static void report(
      Manifest<Service> service, Manifest<Ingress> ingress, Findings findings) {
    String message =
        "sessionAffinity does not hold for what comes through "
            + ingress.describe()
            + ", the controller picks the pod or is the only client";
    Related place = Related.of(ingress, FieldPath.of("spec"), "it leads to the Service");
    findings.report(INFO, service, FieldPath.of("spec", "sessionAffinity"), message, place);
  }
}
