package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which workloads' pods a Service selects, and whether others may have such pods. */
final class PodSelection {
  private final ManifestSet manifests;
  private final List<Manifest<StatefulSet>> statefulSets;
  private final Set<String> namespaces = new HashSet<>();
  private final Set<String> labelKeys = new HashSet<>();

  PodSelection(ManifestSet manifests) {
    this.manifests = manifests;
    this.statefulSets = manifests.ofType(StatefulSet.class);
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      namespaces.add(workload.namespace());
      labelKeys.addAll(workload.resource().template().metadata().labels().keySet());
    }
  }

  /** The selected ones; labels that only a running pod has count as far as they can be foreseen. */
  List<Manifest<? extends Workload>> of(Manifest<Service> service) {
    Map<String, String> selector = service.resource().spec().selector();
    Map<String, String> foreseen = RuntimeLabels.without(selector);
    if (foreseen.size() == selector.size()) {
      return manifests.selectedBy(service);
    }
    String podName = selector.get(RuntimeLabels.POD_NAME);
    List<Manifest<? extends Workload>> candidates =
        foreseen.isEmpty()
            ? beside(service)
            : manifests.selectedBy(withSelector(service, foreseen));
    return podName == null && foreseen.isEmpty() ? List.of() : named(podName, candidates);
  }

  private List<Manifest<? extends Workload>> beside(Manifest<Service> service) {
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    for (Manifest<StatefulSet> one : statefulSets) {
      if (ManifestSet.mayShareNamespace(one, service)) {
        found.add(one);
      }
    }
    return found;
  }

  private static Manifest<Service> withSelector(
      Manifest<Service> service, Map<String, String> selector) {
    Service resource = service.resource();
    Service changed =
        new Service(resource.metadata(), resource.spec().toBuilder().selector(selector).build());
    return new Manifest<>(service.origin(), service.type(), changed);
  }

  /** Those that can have a pod of this name; all when none is wanted. */
  private static List<Manifest<? extends Workload>> named(
      @Nullable String podName, List<Manifest<? extends Workload>> candidates) {
    if (podName == null) {
      return candidates;
    }
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    for (Manifest<? extends Workload> workload : candidates) {
      String prefix = workload.name() + "-";
      if (workload.resource() instanceof StatefulSet
          && podName.startsWith(prefix)
          && isNumber(podName, prefix.length())) {
        found.add(workload);
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
