package io.github.portreeve.rules;

import org.jspecify.annotations.Nullable;

/** One port of the node that a workload takes. */
record HostPortUse(HostPortTaker taker, TakenPort port) {

  boolean conflictsWith(HostPortUse other) {
    return port.conflictsWith(other.port) && taker.mayMeet(other.taker);
  }

  /** Negative when this one comes first by name. */
  int compareByName(HostPortUse other) {
    return ByName.ORDER.compare(taker.workload(), other.taker.workload());
  }

  /** The one that comes first by name, or the one that is there. */
  static @Nullable HostPortUse first(@Nullable HostPortUse one, @Nullable HostPortUse other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.compareByName(one) < 0 ? other : one;
  }
}
