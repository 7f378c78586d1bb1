package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A Service in front of pods that come and go. */
final class ServiceSelectsPassingPods implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-selects-passing-pods",
          Category.BROKEN,
          Severity.INFO,
          "The Service selects only pods that do not stay, or none at all",
          """
          A pod that has ended is no endpoint. A Service whose pods are made by Jobs only has
          endpoints while one runs, and one whose workloads all ask for 0 replicas has none until
          somebody scales them.

          Nothing is said of headless Services of Jobs, by which their pods find each other. Check
          which pods the selector was meant for.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      List<Manifest<? extends Workload>> workloads = routes.service(service).workloads();
      if (!workloads.isEmpty() && !service.resource().spec().isHeadless() && allPass(workloads)) {
        report(service, ByName.first(workloads), findings);
      }
    }
  }

  private static boolean allPass(List<Manifest<? extends Workload>> workloads) {
    for (Manifest<? extends Workload> workload : workloads) {
      if (!isOfJob(workload) && !isScaledToNothing(workload)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfJob(Manifest<? extends Workload> workload) {
    ResourceKind kind = workload.resource().kind();
    return kind == ResourceKind.JOB || kind == ResourceKind.CRON_JOB;
  }

  private static boolean isScaledToNothing(Manifest<? extends Workload> workload) {
    Integer replicas = workload.resource().replicas();
    return replicas != null && replicas == 0;
  }

  private static void report(
      Manifest<Service> service, Manifest<? extends Workload> workload, Findings findings) {
    String message =
        isOfJob(workload)
            ? "the pods of " + workload.describe() + " end, and then the Service has no endpoint"
            : workload.describe() + " has 0 replicas, so the Service has no endpoint";
    Related place = Related.of(workload, FieldPath.of("spec"), "the pods are made here");
    findings.report(INFO, service, FieldPath.of("spec", "selector"), message, place);
  }
}
