package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Service that selects none of the pods, and the workloads it could have been meant for.
 *
 * @param beside workloads that may be in its namespace
 * @param elsewhere workloads that are in another one
 */
record PodSearch(
    Manifest<Service> service,
    List<Manifest<? extends Workload>> beside,
    List<Manifest<? extends Workload>> elsewhere,
    ManifestSet manifests,
    Routes routes) {

  static PodSearch of(Manifest<Service> service, ManifestSet manifests, Routes routes) {
    List<Manifest<? extends Workload>> beside = new ArrayList<>();
    List<Manifest<? extends Workload>> elsewhere = new ArrayList<>();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      (ManifestSet.mayShareNamespace(workload, service) ? beside : elsewhere).add(workload);
    }
    return new PodSearch(service, beside, elsewhere, manifests, routes);
  }

  static Map<String, String> podLabels(Manifest<? extends Workload> workload) {
    return workload.resource().template().metadata().labels();
  }

  Map<String, String> selector() {
    return service.resource().spec().selector();
  }

  /** Whether a text to be filled in could still make them fit. */
  boolean isUnfilled() {
    return Unfilled.isInAny(selector())
        || Unfilled.isInLabelsOfAny(beside)
        || Unfilled.isInLabelsOfAny(elsewhere);
  }

  /** Whether all labels of the selector are among these. */
  boolean isIn(Map<String, String> labels) {
    return labels.entrySet().containsAll(selector().entrySet());
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

  int missingKeys(Map<String, String> labels) {
    int missing = 0;
    for (String key : selector().keySet()) {
      missing += labels.containsKey(key) ? 0 : 1;
    }
    return missing;
  }

  boolean hasOtherService(Manifest<? extends Workload> workload) {
    for (Manifest<Service> other : manifests.services()) {
      if (other != service && selects(other, workload)) {
        return true;
      }
    }
    return false;
  }

  private boolean selects(Manifest<Service> other, Manifest<? extends Workload> workload) {
    for (Manifest<? extends Workload> selected : routes.service(other).workloads()) {
      if (selected.resource() == workload.resource()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether its pods may well be made by something else: every workload has a Service already, or
   * one lacks but a label that may be set while it runs, as the leader's is; or it is in the
   * namespace of the control plane, whose pods no manifest shows.
   */
  boolean mayBeForOthers() {
    if (isInControlPlane()) {
      return true;
    }
    boolean free = false;
    for (Manifest<? extends Workload> workload : beside) {
      if (isOneLabelShort(podLabels(workload))) {
        return true;
      }
      free |= LastingPods.areMadeBy(workload) && !hasOtherService(workload);
    }
    return !free;
  }

  /** Pods of this namespace come from many files and from what made the cluster. */
  boolean isInControlPlane() {
    return service.namespace().equals("kube-system");
  }

  private boolean isOneLabelShort(Map<String, String> labels) {
    return selector().size() > 1 && missingKeys(labels) == 1 && differingKey(labels) == null;
  }
}
