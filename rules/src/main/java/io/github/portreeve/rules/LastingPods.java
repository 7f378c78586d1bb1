package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.model.Workload;

/** Pods that stay: those of Jobs come and go, those of a PodTemplate may never come. */
final class LastingPods {
  private LastingPods() {}

  /** Whether this manifest, and not another one that owns it, asks for pods that stay. */
  static boolean areMadeBy(Manifest<? extends Workload> workload) {
    Integer replicas = workload.resource().replicas();
    return isLasting(workload.resource().kind())
        && workload.metadata().ownerReferences().isEmpty()
        && (replicas == null || replicas > 0);
  }

  private static boolean isLasting(ResourceKind kind) {
    return kind != ResourceKind.JOB
        && kind != ResourceKind.CRON_JOB
        && kind != ResourceKind.POD_TEMPLATE;
  }
}
