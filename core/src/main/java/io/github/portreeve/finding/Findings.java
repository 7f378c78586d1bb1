package io.github.portreeve.finding;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.List;

/** Takes findings down as they are made. Not for several threads. */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();

  /** Nothing found yet. */
  public Findings() {}

  public void add(Finding finding) {
    list.add(finding);
  }

  /** Reports with the rule's own severity. */
  public void report(
      RuleInfo rule, Manifest<?> manifest, FieldPath field, String message, Related... related) {
    report(rule, rule.severity(), manifest, field, message, related);
  }

  public void report(
      RuleInfo rule,
      Severity severity,
      Manifest<?> manifest,
      FieldPath field,
      String message,
      Related... related) {
    Place place = Place.of(manifest.origin(), field);
    add(new Finding(rule, severity, null, place, manifest.describe(), message, List.of(related)));
  }

  /** Reports what the API server refuses. */
  public void refuse(
      RuleInfo rule,
      ErrorType type,
      Manifest<?> manifest,
      FieldPath field,
      String message,
      Related... related) {
    Place place = Place.of(manifest.origin(), field);
    add(
        new Finding(
            rule, Severity.ERROR, type, place, manifest.describe(), message, List.of(related)));
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** What was reported so far, in that order. */
  public List<Finding> toList() {
    return List.copyOf(list);
  }
}
