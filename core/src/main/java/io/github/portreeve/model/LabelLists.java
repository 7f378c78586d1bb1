package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Workloads, listed by the keys and values of their labels as soon as somebody asks. */
final class LabelLists {
  /** Up to so many are looked through. */
  private static final int FEW = 4;

  /** After so many keys that were asked for, all are listed at once. */
  private static final int SOME_KEYS = 16;

  private final List<Labelled> all;
  private final Map<String, Key> keys = new HashMap<>();
  private boolean listed;

  /** Those with a label of one key. */
  private record Key(List<Labelled> all, Map<String, List<Labelled>> byValue) {
    Key() {
      this(new ArrayList<>(), new HashMap<>());
    }

    void add(String value, Labelled entry) {
      all.add(entry);
      LabelIndex.add(byValue, value, entry);
    }
  }

  private static final Key NOBODY = new Key(List.of(), Map.of());

  LabelLists(List<Labelled> all) {
    this.all = all;
  }

  void add(Labelled entry) {
    all.add(entry);
  }

  void select(LabelSelector selector, List<Manifest<? extends Workload>> out) {
    select(candidates(selector), selector, out);
  }

  boolean hasAny(LabelSelector selector) {
    for (Labelled entry : candidates(selector)) {
      if (selector.matches(entry.labels())) {
        return true;
      }
    }
    return false;
  }

  /** Selects from two lists at once, keeping the order in which their entries were added. */
  static void selectBoth(
      LabelLists one,
      LabelLists other,
      LabelSelector selector,
      List<Manifest<? extends Workload>> out) {
    select(merged(one.candidates(selector), other.candidates(selector)), selector, out);
  }

  private static void select(
      List<Labelled> candidates, LabelSelector selector, List<Manifest<? extends Workload>> out) {
    for (Labelled entry : candidates) {
      if (selector.matches(entry.labels())) {
        out.add(entry.workload());
      }
    }
  }

  /** The shortest list that has all that can be meant. */
  private List<Labelled> candidates(LabelSelector selector) {
    List<Labelled> shortest = all;
    if (all.size() <= FEW) {
      return shortest;
    }
    for (Map.Entry<String, String> label : selector.matchLabels().entrySet()) {
      shortest = shorter(shortest, listOf(label.getKey(), label.getValue()));
      if (shortest.size() <= FEW) {
        return shortest;
      }
    }
    for (LabelSelectorRequirement requirement : selector.matchExpressions()) {
      if (requirement.operator().equals("Exists")) {
        shortest = shorter(shortest, key(requirement.key()).all());
      } else if (requirement.operator().equals("In")) {
        shortest = shorterUnion(shortest, requirement);
      }
    }
    return shortest;
  }

  /** Those with this key; after some keys all are listed, so that each costs no look at all. */
  private Key key(String name) {
    Key key = keys.get(name);
    if (key != null || listed) {
      return key == null ? NOBODY : key;
    }
    if (keys.size() >= SOME_KEYS) {
      listAll();
      return keys.getOrDefault(name, NOBODY);
    }
    key = new Key();
    for (Labelled entry : all) {
      String value = entry.labels().get(name);
      if (value != null) {
        key.add(value, entry);
      }
    }
    keys.put(name, key);
    return key;
  }

  private void listAll() {
    listed = true;
    keys.clear();
    for (Labelled entry : all) {
      for (Map.Entry<String, String> label : entry.labels().entrySet()) {
        Key key = keys.get(label.getKey());
        if (key == null) {
          key = new Key();
          keys.put(label.getKey(), key);
        }
        key.add(label.getValue(), entry);
      }
    }
  }

  private List<Labelled> listOf(String key, String value) {
    return key(key).byValue().getOrDefault(value, List.of());
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
