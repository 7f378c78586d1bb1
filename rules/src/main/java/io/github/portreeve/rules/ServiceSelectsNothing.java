package io.github.portreeve.rules;

import io.github.portreeve.exposure.Backing;
import io.github.portreeve.exposure.Routes;
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

/** A Service whose selector fits no pod. */
final class ServiceSelectsNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-selects-nothing",
          Category.BROKEN,
          Severity.WARNING,
          "No pod has the labels that the Service selects",
          """
          A Service sends traffic to the pods that have all labels of its selector, in its own \
          namespace. When no pod has them it has no endpoints, and every connection is \
          refused. The API server does not look.

          It is an error when something shows what was meant: the labels stand on the workload \
          but not on its pods, or a workload of the same name has another value, or the pods \
          are in another namespace. Pods that something else makes cannot be seen here, so \
          nothing is said where a custom resource may make them.

          Write the labels of the pod template (spec.template.metadata.labels) in the \
          selector.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      if (routes.service(service).backing() == Backing.NOTHING) {
        report(service, manifests, findings);
      }
    }
  }

  private static void report(Manifest<Service> service, ManifestSet manifests, Findings findings) {
    FieldPath field = FieldPath.of("spec", "selector");
    String selector = Words.labels(service.resource().spec().selector());
    MeantPods meant = MeantPods.of(service, manifests);
    if (meant == null) {
      String message = "no pod in these files has the labels " + selector;
      findings.report(INFO, service, field, message);
      return;
    }
    findings.report(
        INFO,
        meant.sure() ? Severity.ERROR : Severity.WARNING,
        service,
        field,
        "no pod in these files has the labels " + selector + ", " + meant.reason(),
        Related.of(meant.workload(), meant.place(), meant.hint()));
  }
}
