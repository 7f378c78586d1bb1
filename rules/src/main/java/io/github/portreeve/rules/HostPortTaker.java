package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workload and the ports that each of its pods takes.
 *
 * @param nodes that the pods may be put on
 * @param pin a label of these nodes, if one keeps the pods to a single value
 */
record HostPortTaker(
    Manifest<? extends Workload> workload,
    List<TakenPort> ports,
    NodeChoice nodes,
    @Nullable NodePin pin) {

  /** Null when its pods take none. */
  static @Nullable HostPortTaker of(Manifest<? extends Workload> workload) {
    List<TakenPort> ports = TakenPort.lasting(workload.resource());
    if (ports.isEmpty()) {
      return null;
    }
    NodeChoice nodes = NodeChoice.of(workload.resource().podSpec());
    return new HostPortTaker(workload, ports, nodes, nodes.pin());
  }

  /** Whether one node may be asked for the pods of both. */
  boolean mayMeet(HostPortTaker other) {
    return !isVariant(other)
        && nodes.overlaps(other.nodes)
        && !NodeSharing.isRefused(workload, other.workload);
  }

  /** One name in one namespace: of such two, people apply the one or the other. */
  private boolean isVariant(HostPortTaker other) {
    return workload.name().equals(other.workload.name())
        && ManifestSet.mayShareNamespace(workload, other.workload);
  }

  /** Their names, in an order that does not depend on which comes first in the text. */
  String and(HostPortTaker other) {
    String first = workload.describe();
    String second = other.workload.describe();
    if (first.equals(second)) {
      first += " of namespace \"" + workload.namespace() + "\"";
      second += " of namespace \"" + other.workload.namespace() + "\"";
    }
    return Words.inOrder(first, second);
  }
}
