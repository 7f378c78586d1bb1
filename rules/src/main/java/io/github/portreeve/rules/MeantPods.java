package io.github.portreeve.rules;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pods that a selector without pods will have been meant for, when something shows it.
 *
 * @param sure whether it is more than a guess
 * @param place in the workload: where its labels stand
 * @param reason goes on after "no pod has the labels …, "
 * @param hint what the place shows
 */
record MeantPods(
    boolean sure,
    Manifest<? extends Workload> workload,
    FieldPath place,
    String reason,
    String hint) {

  static @Nullable MeantPods of(Manifest<Service> service, ManifestSet manifests) {
    MeantPods found = null;
    List<Manifest<? extends Workload>> near = new ArrayList<>();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      if (ManifestSet.mayShareNamespace(workload, service)) {
        near.add(workload);
        found = found == null ? onWorkloadOnly(service, workload) : found;
      } else if (podLabels(workload).entrySet().containsAll(selector(service).entrySet())) {
        found = found == null ? inOtherNamespace(workload) : found;
      }
    }
    for (Manifest<? extends Workload> workload : near) {
      boolean only = near.size() == 1;
      found = found == null ? otherValue(service, workload, only) : found;
    }
    return found;
  }

  /** The labels stand on the workload itself, where no selector looks. */
  private static @Nullable MeantPods onWorkloadOnly(
      Manifest<Service> service, Manifest<? extends Workload> workload) {
    Map<String, String> own = workload.metadata().labels();
    if (workload.resource() instanceof Pod
        || !own.entrySet().containsAll(selector(service).entrySet())) {
      return null;
    }
    return new MeantPods(
        true,
        workload,
        FieldPath.of("metadata", "labels"),
        workload.describe() + " has them itself, but its pods have not",
        "a Service looks at the labels of spec.template.metadata");
  }

  private static MeantPods inOtherNamespace(Manifest<? extends Workload> workload) {
    return new MeantPods(
        true,
        workload,
        FieldPath.of("metadata", "namespace"),
        "those of " + workload.describe() + " are in namespace \"" + workload.namespace() + "\"",
        "a Service selects pods of its own namespace only");
  }

  /** The same keys with other values, on a workload of that name or on the only one there is. */
  private static @Nullable MeantPods otherValue(
      Manifest<Service> service, Manifest<? extends Workload> workload, boolean only) {
    Map<String, String> labels = podLabels(workload);
    String differing = null;
    for (Map.Entry<String, String> wanted : selector(service).entrySet()) {
      String value = labels.get(wanted.getKey());
      if (value != null && !value.equals(wanted.getValue())) {
        differing = differing == null ? wanted.getKey() : differing;
      } else if (value == null && only) {
        return null;
      }
    }
    if (differing == null || !only && !workload.name().equals(service.name())) {
      return null;
    }
    return new MeantPods(
        true,
        workload,
        labelsPath(workload.resource()),
        "those of " + workload.describe() + " have " + differing + "=" + labels.get(differing),
        "the labels of its pods");
  }

  private static FieldPath labelsPath(Workload workload) {
    return workload.templatePath().child("metadata").child("labels");
  }

  private static Map<String, String> selector(Manifest<Service> service) {
    return service.resource().spec().selector();
  }

  private static Map<String, String> podLabels(Manifest<? extends Workload> workload) {
    return workload.resource().template().metadata().labels();
  }
}
