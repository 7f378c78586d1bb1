package io.github.portreeve.rules;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Workload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pods that a selector without pods was meant for, when something shows it: the selector is
 * wrong then, and nobody else will make such pods.
 *
 * @param place in the workload: what shows it
 * @param reason goes on after "no pod has the labels …, "
 * @param hint what the place shows
 */
record MeantPods(
    Manifest<? extends Workload> workload, FieldPath place, String reason, String hint) {

  /** Null when nothing shows which pods were meant. */
  static @Nullable MeantPods of(PodSearch search) {
    MeantPods found = onWorkloadOnly(search);
    found = found == null ? inOtherNamespace(search) : found;
    found = found == null ? ofSameName(search) : found;
    return found == null ? ofTheOnlyOne(search) : found;
  }

  /** The labels stand on the workload itself, where no selector looks. */
  private static @Nullable MeantPods onWorkloadOnly(PodSearch search) {
    List<Manifest<? extends Workload>> found = search.labelledThemselves();
    if (found.isEmpty()) {
      return null;
    }
    Manifest<? extends Workload> workload = ByName.first(found);
    return new MeantPods(
        workload,
        FieldPath.of("metadata", "labels"),
        workload.describe() + " has them itself, but its pods have not",
        "a Service looks at the labels of spec.template.metadata");
  }

  /** Pods with the labels that no Service of their own namespace claims. */
  static @Nullable MeantPods inOtherNamespace(PodSearch search) {
    List<Manifest<? extends Workload>> found = search.freeElsewhere();
    if (found.isEmpty()) {
      return null;
    }
    Manifest<? extends Workload> workload = ByName.first(found);
    return new MeantPods(
        workload,
        FieldPath.of("metadata", "namespace"),
        "those of " + workload.describe() + " are in namespace \"" + workload.namespace() + "\"",
        "a Service selects pods of its own namespace only");
  }

  /** A workload named like the Service has one of the keys with another value. */
  private static @Nullable MeantPods ofSameName(PodSearch search) {
    for (Manifest<? extends Workload> workload : search.named()) {
      String key = search.differingKey(PodSearch.podLabels(workload));
      if (key != null) {
        return withOtherValue(workload, key);
      }
    }
    return null;
  }

  /** The only workload has all keys, and no other Service. */
  private static @Nullable MeantPods ofTheOnlyOne(PodSearch search) {
    Manifest<? extends Workload> workload = search.onlyFreeOne();
    if (workload == null || search.isInControlPlane()) {
      return null;
    }
    String key = search.differingKey(PodSearch.podLabels(workload));
    boolean hasAll = search.hasAllKeys(PodSearch.podLabels(workload));
    return hasAll && key != null ? withOtherValue(workload, key) : null;
  }

  private static MeantPods withOtherValue(Manifest<? extends Workload> workload, String key) {
    Map<String, String> labels = PodSearch.podLabels(workload);
    return new MeantPods(
        workload,
        workload.resource().templatePath().child("metadata").child("labels"),
        "those of " + workload.describe() + " have " + key + "=" + labels.get(key),
        "the labels of its pods");
  }
}
