package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a pod must run, and where it had better run. */
public record Affinity(
    @Nullable NodeSelector requiredNodes,
    List<PreferredSchedulingTerm> preferredNodes,
    List<PodAffinityTerm> requiredPodAffinity,
    List<WeightedPodAffinityTerm> preferredPodAffinity,
    List<PodAffinityTerm> requiredPodAntiAffinity,
    List<WeightedPodAffinityTerm> preferredPodAntiAffinity) {

  public Affinity {
    preferredNodes = List.copyOf(preferredNodes);
    requiredPodAffinity = List.copyOf(requiredPodAffinity);
    preferredPodAffinity = List.copyOf(preferredPodAffinity);
    requiredPodAntiAffinity = List.copyOf(requiredPodAntiAffinity);
    preferredPodAntiAffinity = List.copyOf(preferredPodAntiAffinity);
  }
}
