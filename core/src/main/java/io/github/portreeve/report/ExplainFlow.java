package io.github.portreeve.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in as one graph to be drawn: hops that are alike in all they show and lead to are one
 * node, so whatever path a finger follows is a way that there is.
 */
final class ExplainFlow {
  /** An address and the first nodes behind it. */
  record Door(ExplainedWay way, List<Node> next) {}

  /**
   * Hops that are drawn once.
   *
   * @param number 0-based, in the order in which they are met
   */
  record Node(int number, ExplainedHop hop, List<Node> next) {}

  private final List<Door> doors = new ArrayList<>();
  private final Map<String, Node> nodes = new HashMap<>();

  private ExplainFlow() {}

  static ExplainFlow of(Explanation explanation) {
    ExplainFlow flow = new ExplainFlow();
    for (ExplainedWay way : explanation.ways()) {
      flow.doors.add(new Door(way, flow.nodes(way.hops())));
    }
    return flow;
  }

  /** In the order of the ways. */
  List<Door> doors() {
    return doors;
  }

  private List<Node> nodes(List<ExplainedHop> hops) {
    List<Node> found = new ArrayList<>(hops.size());
    for (ExplainedHop hop : hops) {
      List<Node> next = nodes(hop.next());
      found.add(nodes.computeIfAbsent(key(hop, next), unused -> new Node(nodes.size(), hop, next)));
    }
    return found;
  }

  private static String key(ExplainedHop explained, List<Node> next) {
    StringBuilder key = new StringBuilder();
    key.append(explained.place().origin().file()).append('\n');
    key.append(explained.place().origin().document());
    key.append(explained.place().origin().item()).append('\n');
    key.append(explained.hop().text()).append('\n');
    key.append(ExplainWords.reason(explained.hop())).append('\n').append(explained.rules());
    for (Node node : next) {
      key.append('\n').append(node.number());
    }
    return key.toString();
  }
}
