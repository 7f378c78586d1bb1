package io.github.portreeve.rules;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that a pod may be put on, as far as its manifest tells: nodeName, nodeSelector and
 * required node affinity. Taints are not known here, nor which labels the nodes have.
 */
final class NodeChoice {
  /** No label has a space in its name. */
  private static final String NODE_NAME = "field metadata.name";

  private static final String HOSTNAME = "kubernetes.io/hostname";

  /** A node fits when it meets all requirements of one of these. */
  private final List<List<LabelSelectorRequirement>> alternatives = new ArrayList<>();

  private NodeChoice() {}

  static NodeChoice of(PodSpec pod) {
    NodeChoice choice = new NodeChoice();
    List<LabelSelectorRequirement> always = requirements(pod);
    Affinity affinity = pod.affinity();
    if (affinity == null || affinity.requiredNodes() == null) {
      choice.alternatives.add(always);
      return choice;
    }
    for (NodeSelectorTerm term : affinity.requiredNodes().nodeSelectorTerms()) {
      List<LabelSelectorRequirement> all = new ArrayList<>(always);
      addTerm(term, all);
      // A term that says nothing fits no node.
      if (all.size() > always.size()) {
        choice.alternatives.add(all);
      }
    }
    return choice;
  }

  private static List<LabelSelectorRequirement> requirements(PodSpec pod) {
    List<LabelSelectorRequirement> always = new ArrayList<>();
    if (!pod.nodeName().isEmpty()) {
      always.add(in(NODE_NAME, pod.nodeName()));
    }
    if (pod.os() != null && !pod.os().name().isEmpty()) {
      always.add(in("kubernetes.io/os", pod.os().name()));
    }
    for (Map.Entry<String, String> label : pod.nodeSelector().entrySet()) {
      always.add(in(stable(label.getKey()), label.getValue()));
    }
    return always;
  }

  private static LabelSelectorRequirement in(String key, String value) {
    return new LabelSelectorRequirement(key, "In", List.of(value));
  }

  private static void addTerm(NodeSelectorTerm term, List<LabelSelectorRequirement> all) {
    for (LabelSelectorRequirement label : term.matchExpressions()) {
      String key = stable(label.key());
      all.add(new LabelSelectorRequirement(key, label.operator(), label.values()));
    }
    for (LabelSelectorRequirement field : term.matchFields()) {
      String key = "field " + field.key();
      all.add(new LabelSelectorRequirement(key, field.operator(), field.values()));
    }
  }

  /** Nodes carry some labels under two names, with the same value. */
  private static String stable(String label) {
    return switch (label) {
      case "beta.kubernetes.io/os" -> "kubernetes.io/os";
      case "beta.kubernetes.io/arch" -> "kubernetes.io/arch";
      case "beta.kubernetes.io/instance-type" -> "node.kubernetes.io/instance-type";
      case "failure-domain.beta.kubernetes.io/zone" -> "topology.kubernetes.io/zone";
      case "failure-domain.beta.kubernetes.io/region" -> "topology.kubernetes.io/region";
      default -> label;
    };
  }

  /** False only when no node can fit both. */
  boolean overlaps(NodeChoice other) {
    for (List<LabelSelectorRequirement> mine : alternatives) {
      for (List<LabelSelectorRequirement> theirs : other.alternatives) {
        List<LabelSelectorRequirement> both = new ArrayList<>(mine);
        both.addAll(theirs);
        if (isPossible(ranges(both))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first label by name with one value on all nodes that fit; null without one. */
  @Nullable NodePin pin() {
    NodePin pin = null;
    if (alternatives.size() == 1) {
      for (LabelSelectorRequirement one : alternatives.get(0)) {
        boolean single = one.operator().equals("In") && one.values().size() == 1;
        // Nearly all nodes have the same operating system, so it tells nobody apart.
        boolean telling = single && !one.key().equals("kubernetes.io/os");
        if (telling && (pin == null || one.key().compareTo(pin.key()) < 0)) {
          pin = new NodePin(one.key(), one.values().get(0));
        }
      }
    }
    return pin;
  }

  /** How many nodes can fit at most, {@link Integer#MAX_VALUE} when they are not named. */
  int count() {
    long count = 0;
    for (List<LabelSelectorRequirement> alternative : alternatives) {
      Map<String, LabelRange> ranges = ranges(alternative);
      if (isPossible(ranges)) {
        count += Math.min(count(ranges.get(NODE_NAME)), count(ranges.get(HOSTNAME)));
      }
    }
    return (int) Math.min(count, Integer.MAX_VALUE);
  }

  private static int count(@Nullable LabelRange range) {
    return range == null ? Integer.MAX_VALUE : range.count();
  }

  private static Map<String, LabelRange> ranges(List<LabelSelectorRequirement> requirements) {
    Map<String, LabelRange> ranges = new HashMap<>();
    for (LabelSelectorRequirement requirement : requirements) {
      LabelRange range = ranges.get(requirement.key());
      if (range == null) {
        range = new LabelRange();
        ranges.put(requirement.key(), range);
      }
      range.narrow(requirement);
    }
    return ranges;
  }

  private static boolean isPossible(Map<String, LabelRange> ranges) {
    for (LabelRange range : ranges.values()) {
      if (range.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
