package io.github.portreeve.report;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Findings by the object they speak of. What a kustomization builds is an object of its own, but
 * findings may have been made where it is written; so both places count.
 */
final class FindingIndex {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparing(finding -> finding.rule().id());

  private final Map<Origin, Set<Finding>> findings = new HashMap<>();
  private final Map<Origin, List<Finding>> answers = new HashMap<>();
  private final UnaryOperator<Place> locator;

  FindingIndex(List<Finding> all, UnaryOperator<Place> locator) {
    this.locator = locator;
    for (Finding finding : all) {
      add(finding.place().origin(), finding);
      add(locator.apply(finding.place()).origin(), finding);
    }
  }

  private void add(Origin origin, Finding finding) {
    findings.computeIfAbsent(origin, unused -> new LinkedHashSet<>()).add(finding);
  }

  /** Gravest first. */
  List<Finding> of(Origin object) {
    return answers.computeIfAbsent(object, this::find);
  }

  private List<Finding> find(Origin object) {
    Set<Finding> found = new LinkedHashSet<>(findings.getOrDefault(object, Set.of()));
    Origin written = locator.apply(Place.of(object, FieldPath.ROOT)).origin();
    found.addAll(findings.getOrDefault(written, Set.of()));
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(ORDER);
    return sorted;
  }
}
