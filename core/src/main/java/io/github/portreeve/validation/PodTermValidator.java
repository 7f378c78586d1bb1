package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.PodAffinityTerm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks of pods that others are to be near to or far from. */
final class PodTermValidator {
  private PodTermValidator() {}

  /** The server names the namespaces of a term by "namespace". */
  static void validate(PodAffinityTerm term, FieldPath field, PodScope scope) {
    Refusals refusals = scope.refusals();
    LabelSelectorValidator.validate(term.labelSelector(), field.child("labelSelector"), refusals);
    FieldPath namespaces = field.child("namespaceSelector");
    LabelSelectorValidator.validate(term.namespaceSelector(), namespaces, refusals);
    for (String namespace : term.namespaces()) {
      FieldPath place = field.child("namespace");
      String complaint = Names.dnsLabel(namespace);
      refusals.invalidIf(PodChecks.POD_AFFINITY_INVALID, place, namespace, complaint);
    }
    if (scope.atLeast(31)) {
      labelKeys(term, field, scope);
    }
    FieldPath key = field.child("topologyKey");
    if (term.topologyKey().isEmpty()) {
      String message = "a pod affinity term needs a topologyKey";
      refusals.required(PodChecks.POD_AFFINITY_INVALID, key, message);
    }
    MetadataValidator.labelKey(term.topologyKey(), key, refusals);
  }

  private static void labelKeys(PodAffinityTerm term, FieldPath field, PodScope scope) {
    if (term.matchLabelKeys().isEmpty() && term.mismatchLabelKeys().isEmpty()) {
      return;
    }
    RuleInfo check = PodChecks.POD_AFFINITY_INVALID;
    matchLabelKeys(
        term.matchLabelKeys(), term.mismatchLabelKeys(), term.labelSelector(), field, check, scope);
    FieldPath place = field.child("mismatchLabelKeys");
    keys(term.mismatchLabelKeys(), term.labelSelector(), place, check, scope.refusals());
    for (int i = 0; i < term.matchLabelKeys().size(); i++) {
      String key = term.matchLabelKeys().get(i);
      if (term.mismatchLabelKeys().contains(key)) {
        String message = "\"" + key + "\" is in matchLabelKeys and in mismatchLabelKeys";
        scope.refusals().invalid(check, field.child("matchLabelKeys").index(i), message);
      }
    }
  }

  /**
   * Checks keys whose values are the pod's own, beside a selector with other keys.
   *
   * @param others keys whose values must not be the pod's own
   */
  static void matchLabelKeys(
      List<String> keys,
      List<String> others,
      @Nullable LabelSelector selector,
      FieldPath field,
      RuleInfo check,
      PodScope scope) {
    keys(keys, selector, field.child("matchLabelKeys"), check, scope.refusals());
    if (selector == null) {
      return;
    }
    for (String key : merged(keys, others, selector, scope)) {
      String message = "\"" + key + "\" is in matchLabelKeys and in the labelSelector";
      int index = keys.lastIndexOf(key);
      FieldPath place = field.child("matchLabelKeys").index(index).printedAs(field.index(index));
      scope.refusals().invalid(check, place, message);
    }
  }

  private static void keys(
      List<String> keys,
      @Nullable LabelSelector selector,
      FieldPath field,
      RuleInfo check,
      Refusals refusals) {
    if (!keys.isEmpty() && selector == null) {
      String message = field.name() + " need a labelSelector";
      refusals.forbidden(check, field, message);
      return;
    }
    for (int i = 0; i < keys.size(); i++) {
      MetadataValidator.labelKey(keys.get(i), field.index(i), refusals);
    }
  }

  /**
   * Keys that stand in the selector already when the server comes to them. In single pods it has
   * put the pod's own labels to the end of the selector by then.
   */
  private static Set<String> merged(
      List<String> keys, List<String> others, LabelSelector selector, PodScope scope) {
    Set<String> twice = new HashSet<>();
    Set<String> seen = new HashSet<>(selector.matchLabels().keySet());
    for (LabelSelectorRequirement requirement : selector.matchExpressions()) {
      see(requirement.key(), keys, seen, twice);
    }
    List<String> all = new ArrayList<>(keys);
    all.addAll(others);
    for (String key : all) {
      if (scope.podLabels().containsKey(key)) {
        see(key, keys, seen, twice);
      }
    }
    return twice;
  }

  private static void see(String key, List<String> keys, Set<String> seen, Set<String> twice) {
    if (!seen.add(key) && keys.contains(key)) {
      twice.add(key);
    }
  }
}
