package io.github.portreeve.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Fields and their values as other manifests have them. */
final class Donors {
  /** How many values of one field are kept. */
  private static final int KEPT = 60;

  private final Map<String, List<Tree>> values = new TreeMap<>();

  /** The keys that were seen beside each key, so that a field comes where it belongs. */
  private final Map<String, Set<String>> siblings = new HashMap<>();

  void learn(Tree tree) {
    for (int i = 0; i < tree.children.size(); i++) {
      Tree child = tree.children.get(i);
      if (tree.kind() == Tree.Kind.MAPPING) {
        List<Tree> known = values.computeIfAbsent(tree.keys.get(i), key -> new ArrayList<>());
        if (known.size() < KEPT) {
          known.add(child);
        }
        siblings.computeIfAbsent(tree.keys.get(i), key -> new TreeSet<>()).addAll(tree.keys);
      }
      learn(child);
    }
  }

  String key(Random random) {
    return one(List.copyOf(values.keySet()), random);
  }

  /** What another manifest has under this key; under no key what has the same kind. */
  Tree like(String key, Tree tree, Random random) {
    List<Tree> known = values.getOrDefault(key, List.of());
    return known.isEmpty() ? tree.copy() : one(known, random).copy();
  }

  /** Adds a field that other manifests have beside one of these. */
  void addTo(Tree mapping, Random random) {
    String beside = mapping.keys.isEmpty() ? key(random) : one(mapping.keys, random);
    List<String> known = new ArrayList<>(siblings.getOrDefault(beside, Set.of()));
    known.removeAll(mapping.keys);
    String key = known.isEmpty() ? key(random) : one(known, random);
    mapping.put(key, like(key, Tree.scalar(NastyValues.any(random)), random));
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
