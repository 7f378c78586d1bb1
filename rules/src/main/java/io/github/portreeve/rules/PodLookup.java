package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.model.LabelIndex;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NameIndex;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of all pods of a set for each Service that selects none, kept ready. */
final class PodLookup {
  private final ManifestSet manifests;
  private final ServicesByWorkload services;
  private final LabelIndex ownLabels = new LabelIndex();
  private final NameIndex<Manifest<? extends Workload>> byName = new NameIndex<>();
  private final Map<String, List<Manifest<? extends Workload>>> byNamespace = new HashMap<>();
  private final Set<String> namespacesWithFree = new HashSet<>();
  private final boolean unfilled;

  PodLookup(ManifestSet manifests, Routes routes) {
    this.manifests = manifests;
    this.services = new ServicesByWorkload(manifests, routes);
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      add(workload);
    }
    this.unfilled = Unfilled.isInLabelsOfAny(manifests.workloads());
  }

  private void add(Manifest<? extends Workload> workload) {
    if (!(workload.resource() instanceof Pod)) {
      ownLabels.add(workload, workload.metadata().labels());
    }
    byName.add(workload);
    List<Manifest<? extends Workload>> beside = byNamespace.get(workload.namespace());
    if (beside == null) {
      beside = new ArrayList<>();
      byNamespace.put(workload.namespace(), beside);
    }
    beside.add(workload);
    if (LastingPods.areMadeBy(workload) && !hasService(workload)) {
      namespacesWithFree.add(workload.namespace());
    }
  }

  /** Whether a pod's label is still to be filled in. */
  boolean isUnfilled() {
    return unfilled;
  }

  boolean hasService(Manifest<? extends Workload> workload) {
    return !services.of(workload).isEmpty();
  }

  /** Workloads that have the labels themselves, whatever their pods have; Pods are not asked. */
  List<Manifest<? extends Workload>> labelled(LabelSelector labels, Manifest<?> asker) {
    return ownLabels.select(labels, asker);
  }

  List<Manifest<? extends Workload>> withPods(LabelSelector labels, Manifest<?> asker) {
    return manifests.selectedBy(labels, asker);
  }

  List<Manifest<? extends Workload>> withPodsAnywhere(LabelSelector labels) {
    return manifests.selectedAnywhereBy(labels);
  }

  List<Manifest<? extends Workload>> named(String name, Manifest<?> asker) {
    return byName.of(name, asker);
  }

  /** The workload that alone may be in the asker's namespace; null when none or several may. */
  @Nullable Manifest<? extends Workload> onlyOne(Manifest<?> asker) {
    if (asker.namespace().isEmpty()) {
      return manifests.workloads().size() == 1 ? manifests.workloads().get(0) : null;
    }
    List<Manifest<? extends Workload>> same =
        byNamespace.getOrDefault(asker.namespace(), List.of());
    List<Manifest<? extends Workload>> any = byNamespace.getOrDefault("", List.of());
    if (same.size() + any.size() != 1) {
      return null;
    }
    return same.isEmpty() ? any.get(0) : same.get(0);
  }

  /** Whether pods that stay, and that no Service selects, may be in the asker's namespace. */
  boolean hasFree(Manifest<?> asker) {
    return asker.namespace().isEmpty()
        ? !namespacesWithFree.isEmpty()
        : namespacesWithFree.contains("") || namespacesWithFree.contains(asker.namespace());
  }
}
