package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a pod must run, as far as it is required. */
public record Affinity(
    @Nullable NodeSelector requiredNodes, List<PodAffinityTerm> requiredPodAntiAffinity) {

  public Affinity {
    requiredPodAntiAffinity = List.copyOf(requiredPodAntiAffinity);
  }
}
