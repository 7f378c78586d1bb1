package io.github.portreeve.exposure;

import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodTemplate;
import io.github.portreeve.model.Workload;

/** The end of a way: the pods of a workload. */
final class PodsHop {
  private PodsHop() {}

  static Hop of(Manifest<? extends Workload> workload) {
    String text = Names.of(workload) + ": " + count(workload.resource());
    return Hop.last(Hop.Kind.PODS, workload, FieldPath.ROOT, text, judge(workload));
  }

  private static String count(Workload workload) {
    if (workload instanceof DaemonSet) {
      return workload.podSpec().nodeSelector().isEmpty()
          ? "a pod on every node"
          : "a pod on every node it selects";
    }
    if (workload instanceof Job || workload instanceof CronJob) {
      return "pods while it runs";
    }
    if (workload instanceof PodTemplate) {
      return "a template only";
    }
    Integer replicas = workload.replicas();
    int count = replicas == null ? 1 : replicas;
    return count == 1 ? "1 pod" : count + " pods";
  }

  private static Judgement judge(Manifest<? extends Workload> workload) {
    Workload resource = workload.resource();
    Integer replicas = resource.replicas();
    if (resource instanceof PodTemplate) {
      return Judgement.of(Verdict.OUTSIDE, null, "what makes pods of it is not in these files");
    }
    if (resource instanceof Job || resource instanceof CronJob) {
      String reason = "pods of a " + workload.type().kind() + " stop answering when they are done";
      return Judgement.of(Verdict.DOUBTFUL, null, reason);
    }
    if (replicas != null && replicas == 0) {
      String reason = Names.brief(workload) + " is scaled to 0, so nobody answers";
      return Judgement.of(Verdict.DOUBTFUL, null, reason);
    }
    return Judgement.OK;
  }
}
