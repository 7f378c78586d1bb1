package io.github.portreeve.kustomize;

import java.util.List;

/** Where in an object the spec of its pods stands. */
final class PodSpecPlace {
  private static final List<String> TEMPLATE = List.of("spec", "template", "spec");

  private PodSpecPlace() {}

  /** Empty for kinds that make no pods. */
  static List<String> of(String kind) {
    return switch (kind) {
      case "Pod" -> List.of("spec");
      case "PodTemplate" -> List.of("template", "spec");
      case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job" ->
          TEMPLATE;
      case "CronJob" -> List.of("spec", "jobTemplate", "spec", "template", "spec");
      default -> List.of();
    };
  }
}
