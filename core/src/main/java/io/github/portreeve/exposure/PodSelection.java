package io.github.portreeve.exposure;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NameIndex;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which workloads' pods a Service selects, and whether others may have such pods. */
final class PodSelection {
  private final ManifestSet manifests;
  private final NameIndex<Manifest<StatefulSet>> statefulSets = new NameIndex<>();
  private final Set<String> namespaces = new HashSet<>();
  private final Set<String> labelKeys = new HashSet<>();

  PodSelection(ManifestSet manifests) {
    this.manifests = manifests;
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      namespaces.add(workload.namespace());
      labelKeys.addAll(workload.resource().template().metadata().labels().keySet());
    }
    for (Manifest<StatefulSet> one : manifests.ofType(StatefulSet.class)) {
      statefulSets.add(one);
    }
  }

  /** The selected ones; labels that only a running pod has count as far as they can be foreseen. */
  List<Manifest<? extends Workload>> of(Manifest<Service> service) {
    Map<String, String> selector = service.resource().spec().selector();
    if (!RuntimeLabels.areIn(selector)) {
      return manifests.selectedBy(service);
    }
    Map<String, String> foreseen = RuntimeLabels.without(selector);
    LabelSelector known = LabelSelector.of(foreseen);
    String podName = selector.get(RuntimeLabels.POD_NAME);
    if (podName != null) {
      return named(podName, known, service);
    }
    return foreseen.isEmpty() ? List.of() : manifests.selectedBy(known, service);
  }

  /** The StatefulSets that can have a pod of this name: their own, a dash and a number. */
  private List<Manifest<? extends Workload>> named(
      String podName, LabelSelector known, Manifest<Service> service) {
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    int dash = podName.lastIndexOf('-');
    if (dash > 0 && isNumber(podName, dash + 1)) {
      String name = podName.substring(0, dash);
      for (Manifest<StatefulSet> one : statefulSets.of(name, service)) {
        if (known.matches(one.resource().template().metadata().labels())) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static boolean isNumber(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  /**
   * Whether what these manifests do not show may make pods for a Service that selects none here.
   */
  boolean mayBeElsewhere(Manifest<Service> service) {
    if (manifests.isOpen() || !hasWorkloadBeside(service)) {
      return true;
    }
    for (String key : service.resource().spec().selector().keySet()) {
      boolean strange = RuntimeLabels.looksLikeVendors(key) && !labelKeys.contains(key);
      if (strange || RuntimeLabels.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWorkloadBeside(Manifest<Service> service) {
    String namespace = service.namespace();
    return namespace.isEmpty()
        ? !namespaces.isEmpty()
        : namespaces.contains(namespace) || namespaces.contains("");
  }
}
