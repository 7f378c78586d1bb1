package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A Service that cannot name the pods. */
final class StatefulSetServiceMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "stateful-set-service-mismatch",
          Category.BROKEN,
          Severity.INFO,
          "The Service that a StatefulSet names does not give its pods names",
          """
          The pods of a StatefulSet get names of their own in DNS only from a headless Service
          that selects them: serviceName must name one with clusterIP: None. With another one the
          pods run, but a name such as db-0.db is not found.

          It is a warning where the Service selects other pods only. Clients that go through the
          Service as a whole do not notice.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<StatefulSet> set : manifests.ofType(StatefulSet.class)) {
      String name = set.resource().spec().serviceName();
      List<Manifest<Service>> named =
          name.isEmpty() ? List.of() : manifests.servicesNamed(name, set);
      if (named.size() == 1) {
        check(set, routes.service(named.get(0)), findings);
      }
    }
  }

  private static void check(Manifest<StatefulSet> set, ServiceRoute route, Findings findings) {
    Manifest<Service> service = route.service();
    Related place = Related.of(service, FieldPath.of("spec"), "the Service");
    FieldPath field = FieldPath.of("spec", "serviceName");
    if (!service.resource().spec().isHeadless()) {
      String message =
          service.describe() + " is not headless, so the pods get no names of their own";
      findings.report(INFO, set, field, message, place);
    } else if (!route.workloads().isEmpty() && !selects(route, set)) {
      String message = service.describe() + " selects the pods of ";
      String others = ByName.first(route.workloads()).describe() + " and not these";
      findings.report(INFO, Severity.WARNING, set, field, message + others, place);
    }
  }

  private static boolean selects(ServiceRoute route, Manifest<StatefulSet> set) {
    for (Manifest<? extends Workload> workload : route.workloads()) {
      if (workload.resource() == set.resource()) {
        return true;
      }
    }
    return false;
  }
}
