package io.github.portreeve.rules;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Service that selects none of the pods, and the workloads it could have been meant for. */
record PodSearch(Manifest<Service> service, PodLookup pods) {

  static Map<String, String> podLabels(Manifest<? extends Workload> workload) {
    return workload.resource().template().metadata().labels();
  }

  Map<String, String> selector() {
    return service.resource().spec().selector();
  }

  private LabelSelector labels() {
    return LabelSelector.of(selector());
  }

  /** Whether a text to be filled in could still make them fit. */
  boolean isUnfilled() {
    return Unfilled.isInAny(selector()) || pods.isUnfilled();
  }

  /** Workloads of its namespace that have the labels themselves; their pods have not. */
  List<Manifest<? extends Workload>> labelledThemselves() {
    return pods.labelled(labels(), service);
  }

  /** Workloads of other namespaces whose pods have the labels, and no Service of their own. */
  List<Manifest<? extends Workload>> freeElsewhere() {
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    for (Manifest<? extends Workload> workload : pods.withPodsAnywhere(labels())) {
      if (!ManifestSet.mayShareNamespace(workload, service) && !pods.hasService(workload)) {
        found.add(workload);
      }
    }
    return found;
  }

  /** Workloads of its namespace that are named like the Service. */
  List<Manifest<? extends Workload>> named() {
    return pods.named(service.name(), service);
  }

  /** The only workload of its namespace, when no Service selects it. */
  @Nullable Manifest<? extends Workload> onlyFreeOne() {
    Manifest<? extends Workload> only = pods.onlyOne(service);
    return only == null || pods.hasService(only) ? null : only;
  }

  /** The first key by name that has another value here; null without one. */
  @Nullable String differingKey(Map<String, String> labels) {
    String found = null;
    for (Map.Entry<String, String> wanted : selector().entrySet()) {
      String value = labels.get(wanted.getKey());
      boolean differs = value != null && !value.equals(wanted.getValue());
      if (differs && (found == null || wanted.getKey().compareTo(found) < 0)) {
        found = wanted.getKey();
      }
    }
    return found;
  }

  boolean hasAllKeys(Map<String, String> labels) {
    return labels.keySet().containsAll(selector().keySet());
  }

  /**
   * Whether its pods may well be made by something else: every workload has a Service already, or
   * one lacks but a label that may be set while it runs, as the leader's is; or it is in the
   * namespace of the control plane, whose pods no manifest shows.
   */
  boolean mayBeForOthers() {
    return isInControlPlane() || !pods.hasFree(service) || isOneLabelShortOfSome();
  }

  /** Pods of this namespace come from many files and from what made the cluster. */
  boolean isInControlPlane() {
    return service.namespace().equals("kube-system");
  }

  private boolean isOneLabelShortOfSome() {
    for (String key : selector().keySet()) {
      Map<String, String> others = new LinkedHashMap<>(selector());
      others.remove(key);
      if (!others.isEmpty() && hasPodsWithout(key, others)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPodsWithout(String key, Map<String, String> others) {
    LabelSelectorRequirement without = new LabelSelectorRequirement(key, "DoesNotExist", List.of());
    return !pods.withPods(new LabelSelector(others, List.of(without)), service).isEmpty();
  }
}
