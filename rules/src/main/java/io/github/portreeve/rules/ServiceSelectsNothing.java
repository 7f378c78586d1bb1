package io.github.portreeve.rules;

import io.github.portreeve.exposure.Backing;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A Service whose selector fits no pod. */
final class ServiceSelectsNothing implements Rule {
  private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-selects-nothing",
          Category.BROKEN,
          Severity.WARNING,
          "No pod has the labels that the Service selects",
          """
          A Service sends traffic to the pods that have all labels of its selector, in its own \
          namespace. When no pod has them it has no endpoints, and every connection is refused. \
          The API server does not look.

          It is an error when something shows what was meant: the labels stand on the workload \
          but not on its pods, or a workload of the same name has another value, or the pods are \
          in another namespace. It is but a note when the pods may well come from elsewhere, as \
          when each workload has a Service already. Where a custom resource may make pods, \
          nothing is said.

          Write the labels of the pod template (spec.template.metadata.labels) in the selector.""");

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
    PodLookup pods = null;
    for (Manifest<Service> service : manifests.services()) {
      Backing backing = routes.service(service).backing();
      if (backing == Backing.NOTHING || backing == Backing.PODS_ELSEWHERE) {
        pods = pods == null ? new PodLookup(manifests, routes) : pods;
        PodSearch search = new PodSearch(service, pods);
        if (!search.isUnfilled()) {
          check(search, backing == Backing.NOTHING, findings);
        }
      }
    }
  }

  private static void check(PodSearch search, boolean nothing, Findings findings) {
    MeantPods meant = nothing ? MeantPods.of(search) : MeantPods.inOtherNamespace(search);
    String message =
        "no pod in these files has the labels "
            + LabelSelector.describe(search.selector())
            + (meant == null ? "" : ", " + meant.reason());
    if (meant != null) {
      Related shown = Related.of(meant.workload(), meant.place(), meant.hint());
      findings.report(INFO, Severity.ERROR, search.service(), SELECTOR, message, shown);
    } else if (nothing) {
      Severity severity = search.mayBeForOthers() ? Severity.INFO : Severity.WARNING;
      findings.report(INFO, severity, search.service(), SELECTOR, message);
    }
  }
}
