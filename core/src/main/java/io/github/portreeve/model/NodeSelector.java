package io.github.portreeve.model;

import java.util.List;

/** Which nodes are meant: those that any of the terms fits. */
public record NodeSelector(List<NodeSelectorTerm> nodeSelectorTerms) {

  public NodeSelector {
    nodeSelectorTerms = List.copyOf(nodeSelectorTerms);
  }
}
