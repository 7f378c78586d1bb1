package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pods, and the kind of place that is shared with them. */
public record PodAffinityTerm(
    @Nullable LabelSelector labelSelector, List<String> namespaces, String topologyKey) {

  public PodAffinityTerm {
    namespaces = List.copyOf(namespaces);
  }
}
