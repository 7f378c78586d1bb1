package io.github.portreeve.kustomize;

import java.util.ArrayList;
import java.util.List;

/** The fields that kustomize's label and annotation transformers set. */
final class LabelTargets {
  static final List<FieldTarget> METADATA = List.of(FieldTarget.of("", "metadata/labels", true));
  static final List<FieldTarget> TEMPLATES = metadata("labels");
  static final List<FieldTarget> CLAIMS =
      List.of(
          FieldTarget.of(
              "apps", "StatefulSet", "spec/volumeClaimTemplates[]/metadata/labels", true));
  static final List<FieldTarget> SELECTORS = selectors();
  static final List<FieldTarget> ANNOTATIONS = metadata("annotations");

  private LabelTargets() {}

  private static List<FieldTarget> metadata(String field) {
    List<FieldTarget> all = new ArrayList<>();
    all.add(FieldTarget.of("", "metadata/" + field, true));
    for (String kind :
        List.of("ReplicationController", "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet")) {
      all.add(FieldTarget.of(kind, "spec/template/metadata/" + field, true));
    }
    all.add(FieldTarget.of("batch", "Job", "spec/template/metadata/" + field, true));
    all.add(FieldTarget.of("batch", "CronJob", "spec/jobTemplate/metadata/" + field, true));
    all.add(
        FieldTarget.of(
            "batch", "CronJob", "spec/jobTemplate/spec/template/metadata/" + field, true));
    return List.copyOf(all);
  }

  private static List<FieldTarget> selectors() {
    List<FieldTarget> all = new ArrayList<>();
    all.add(FieldTarget.of("Service", "spec/selector", true));
    all.add(FieldTarget.of("ReplicationController", "spec/selector", true));
    for (String kind : List.of("Deployment", "ReplicaSet", "DaemonSet")) {
      all.add(FieldTarget.of(kind, "spec/selector/matchLabels", true));
    }
    all.add(FieldTarget.of("apps", "StatefulSet", "spec/selector/matchLabels", true));
    for (String kind : List.of("Deployment", "StatefulSet")) {
      addPlacement(kind, all);
    }
    all.add(FieldTarget.of("batch", "Job", "spec/selector/matchLabels", false));
    all.add(
        FieldTarget.of("batch", "CronJob", "spec/jobTemplate/spec/selector/matchLabels", false));
    all.add(FieldTarget.of("policy", "PodDisruptionBudget", "spec/selector/matchLabels", false));
    for (String peers : List.of("spec", "spec/ingress/from", "spec/egress/to")) {
      all.add(
          FieldTarget.of(
              "networking.k8s.io", "NetworkPolicy", peers + "/podSelector/matchLabels", false));
    }
    all.addAll(TEMPLATES);
    all.addAll(CLAIMS);
    return List.copyOf(all);
  }

  private static void addPlacement(String kind, List<FieldTarget> out) {
    for (String affinity : List.of("podAffinity", "podAntiAffinity")) {
      String path = "spec/template/spec/affinity/" + affinity + "/";
      String preferred = "preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm";
      String required = "requiredDuringSchedulingIgnoredDuringExecution";
      for (String terms : List.of(preferred, required)) {
        String selector = path + terms + "/labelSelector/matchLabels";
        out.add(FieldTarget.of("apps", kind, selector, false));
      }
    }
    String spread = "spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels";
    out.add(FieldTarget.of("apps", kind, spread, false));
  }
}
