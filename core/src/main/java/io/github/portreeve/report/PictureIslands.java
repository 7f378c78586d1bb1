package io.github.portreeve.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts a graph where nothing hangs together, so that each part can be drawn alone. */
final class PictureIslands {
  private final Map<Integer, Integer> parents = new HashMap<>();

  private PictureIslands() {}

  /** The doors of each part, in the order of the doors. */
  static List<List<ExplainFlow.Door>> of(ExplainFlow flow) {
    PictureIslands islands = new PictureIslands();
    for (ExplainFlow.Door door : flow.doors()) {
      islands.join(door.next().get(0).number(), door.next());
    }
    Map<Integer, List<ExplainFlow.Door>> parts = new LinkedHashMap<>();
    for (ExplainFlow.Door door : flow.doors()) {
      int island = islands.find(door.next().get(0).number());
      parts.computeIfAbsent(island, unused -> new ArrayList<>()).add(door);
    }
    return List.copyOf(parts.values());
  }

  private void join(int first, List<ExplainFlow.Node> nodes) {
    for (ExplainFlow.Node node : nodes) {
      boolean known = parents.containsKey(node.number());
      parents.put(find(node.number()), find(first));
      if (!known) {
        join(first, node.next());
      }
    }
  }

  /** The number that stands for all of an island (union-find). */
  private int find(int node) {
    int root = node;
    while (parents.getOrDefault(root, root) != root) {
      root = parents.get(root);
    }
    parents.put(node, root);
    return root;
  }
}
