package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Workloads, listed under each of their labels and under the key of each. */
final class LabelLists {
  private final List<Labelled> all = new ArrayList<>();
  private final Map<String, List<Labelled>> byLabel = new HashMap<>();
  private final Map<String, List<Labelled>> byKey = new HashMap<>();

  void add(Labelled entry) {
    all.add(entry);
    for (Map.Entry<String, String> label : entry.labels().entrySet()) {
      LabelIndex.add(byLabel, key(label.getKey(), label.getValue()), entry);
      LabelIndex.add(byKey, label.getKey(), entry);
    }
  }

  private static String key(String key, String value) {
    return key + "=" + value;
  }

  void select(LabelSelector selector, List<Manifest<? extends Workload>> out) {
    for (Labelled entry : candidates(selector)) {
      if (selector.matches(entry.labels())) {
        out.add(entry.workload());
      }
    }
  }

  /** Selects from two lists at once, keeping the order in which their entries were added. */
  static void selectBoth(
      LabelLists one,
      LabelLists other,
      LabelSelector selector,
      List<Manifest<? extends Workload>> out) {
    for (Labelled entry : merged(one.candidates(selector), other.candidates(selector))) {
      if (selector.matches(entry.labels())) {
        out.add(entry.workload());
      }
    }
  }

  /** The shortest list that has all that can be meant. */
  private List<Labelled> candidates(LabelSelector selector) {
    List<Labelled> shortest = all;
    for (Map.Entry<String, String> label : selector.matchLabels().entrySet()) {
      shortest = shorter(shortest, listOf(label.getKey(), label.getValue()));
    }
    for (LabelSelectorRequirement requirement : selector.matchExpressions()) {
      if (requirement.operator().equals("Exists")) {
        shortest = shorter(shortest, byKey.getOrDefault(requirement.key(), List.of()));
      } else if (requirement.operator().equals("In")) {
        shortest = shorterUnion(shortest, requirement);
      }
    }
    return shortest;
  }

  private List<Labelled> listOf(String key, String value) {
    return byLabel.getOrDefault(key(key, value), List.of());
  }

  private static List<Labelled> shorter(List<Labelled> one, List<Labelled> other) {
    return other.size() < one.size() ? other : one;
  }

  /** The lists of the values together, if that is worth while. */
  private List<Labelled> shorterUnion(
      List<Labelled> shortest, LabelSelectorRequirement requirement) {
    List<Labelled> union = List.of();
    for (int i = 0; i < requirement.values().size(); i++) {
      String value = requirement.values().get(i);
      if (requirement.values().indexOf(value) == i) {
        union = merged(union, listOf(requirement.key(), value));
        if (union.size() >= shortest.size()) {
          return shortest;
        }
      }
    }
    return union;
  }

  private static List<Labelled> merged(List<Labelled> one, List<Labelled> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    List<Labelled> merged = new ArrayList<>(one.size() + other.size());
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      boolean first =
          j == other.size() || i < one.size() && one.get(i).order() < other.get(j).order();
      merged.add(first ? one.get(i++) : other.get(j++));
    }
    return merged;
  }
}
