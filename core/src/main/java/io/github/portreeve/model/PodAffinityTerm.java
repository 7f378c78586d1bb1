package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pods, and the kind of place that is shared with them. */
public record PodAffinityTerm(
    @Nullable LabelSelector labelSelector,
    @Nullable LabelSelector namespaceSelector,
    List<String> namespaces,
    String topologyKey,
    List<String> matchLabelKeys,
    List<String> mismatchLabelKeys) {

  public PodAffinityTerm {
    namespaces = List.copyOf(namespaces);
    matchLabelKeys = List.copyOf(matchLabelKeys);
    mismatchLabelKeys = List.copyOf(mismatchLabelKeys);
  }
}
