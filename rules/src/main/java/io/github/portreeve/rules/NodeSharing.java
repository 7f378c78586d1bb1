package io.github.portreeve.rules;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PodAffinityTerm;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.model.TopologySpreadConstraint;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pods keep away from each other, as far as their manifests prove it. */
final class NodeSharing {
  private static final String HOSTNAME = "kubernetes.io/hostname";

  private NodeSharing() {}

  /** Whether one of them asks not to be put beside the other. */
  static boolean isRefused(Manifest<? extends Workload> one, Manifest<? extends Workload> other) {
    return refuses(one, other) || refuses(other, one);
  }

  /** Whether one's pods ask not to be put beside the other's. */
  private static boolean refuses(
      Manifest<? extends Workload> asker, Manifest<? extends Workload> other) {
    Affinity affinity = asker.resource().podSpec().affinity();
    if (affinity == null) {
      return false;
    }
    for (PodAffinityTerm term : affinity.requiredPodAntiAffinity()) {
      if (speaksOf(term, asker, other)) {
        return true;
      }
    }
    return false;
  }

  /** Pods that share no zone share no node either, so any topologyKey will do. */
  private static boolean speaksOf(
      PodAffinityTerm term, Manifest<?> asker, Manifest<? extends Workload> other) {
    boolean sameNamespace =
        term.namespaces().isEmpty()
            ? ManifestSet.mayShareNamespace(asker, other)
            : other.namespace().isEmpty() || term.namespaces().contains(other.namespace());
    return sameNamespace && means(term.labelSelector(), other.resource().template());
  }

  private static boolean means(@Nullable LabelSelector selector, PodTemplateSpec pods) {
    return selector != null && selector.matches(pods.metadata().labels());
  }

  /** Whether the workload itself sees to it that its pods come to different nodes. */
  static boolean spreads(Manifest<? extends Workload> workload) {
    return refuses(workload, workload) || spreadsEvenly(workload.resource());
  }

  /** Whether pods of these can be expected on every node. */
  static boolean coverNodes(List<Manifest<? extends Workload>> workloads) {
    for (Manifest<? extends Workload> workload : workloads) {
      if (workload.resource().kind() == ResourceKind.DAEMON_SET || spreads(workload)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spreadsEvenly(Workload workload) {
    for (TopologySpreadConstraint constraint : workload.podSpec().topologySpreadConstraints()) {
      if (constraint.topologyKey().equals(HOSTNAME)
          && constraint.whenUnsatisfiable().equals("DoNotSchedule")
          && means(constraint.labelSelector(), workload.template())) {
        return true;
      }
    }
    return false;
  }
}
