package io.github.portreeve.model;

import java.util.List;

/** Conditions on one node, which must all hold. */
public record NodeSelectorTerm(
    List<LabelSelectorRequirement> matchExpressions, List<LabelSelectorRequirement> matchFields) {

  public NodeSelectorTerm {
    matchExpressions = List.copyOf(matchExpressions);
    matchFields = List.copyOf(matchFields);
  }
}
