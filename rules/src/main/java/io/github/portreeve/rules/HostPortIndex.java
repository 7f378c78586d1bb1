package io.github.portreeve.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which port of the nodes. A question looks at those that take the same number on an
 * address in common and may be put on the same nodes: workloads that are pinned to nodes of their
 * own do not meet here.
 */
final class HostPortIndex {
  private static final String EVERY_ADDRESS = "*";

  private final Map<String, Users> users = new HashMap<>();

  /** One port of a workload. */
  record Use(HostPortTaker taker, TakenPort port) {}

  /** Those that take one port; the pinned ones by the label of nodes and then by its value. */
  private record Users(List<Use> anywhere, Map<String, Map<String, List<Use>>> pinned) {
    Users() {
      this(new ArrayList<>(1), new HashMap<>());
    }
  }

  void add(HostPortTaker taker) {
    for (TakenPort port : taker.ports()) {
      Use use = new Use(taker, port);
      add(use, port.shown() + address(port));
      add(use, port.shown() + EVERY_ADDRESS);
    }
  }

  private static String address(TakenPort port) {
    return port.isOnAnyAddress() ? TakenPort.ANY_ADDRESS : port.declared().port().hostIP();
  }

  private void add(Use use, String key) {
    Users all = users.get(key);
    if (all == null) {
      all = new Users();
      users.put(key, all);
    }
    NodePin pin = use.taker.pin();
    if (pin == null) {
      all.anywhere.add(use);
    } else {
      Map<String, List<Use>> values = all.pinned.get(pin.key());
      if (values == null) {
        values = new HashMap<>();
        all.pinned.put(pin.key(), values);
      }
      List<Use> list = values.get(pin.value());
      if (list == null) {
        list = new ArrayList<>(1);
        values.put(pin.value(), list);
      }
      list.add(use);
    }
  }

  /** One of those that keep this port of the workload off a node; null if there is none. */
  @Nullable Use conflicting(HostPortTaker taker, TakenPort wanted) {
    if (wanted.isOnAnyAddress()) {
      return conflicting(taker, wanted, wanted.shown() + EVERY_ADDRESS);
    }
    Use same = conflicting(taker, wanted, wanted.shown() + address(wanted));
    return same == null ? conflicting(taker, wanted, wanted.shown() + TakenPort.ANY_ADDRESS) : same;
  }

  private @Nullable Use conflicting(HostPortTaker taker, TakenPort wanted, String key) {
    Users all = users.get(key);
    if (all == null) {
      return null;
    }
    Use anywhere = firstOf(all.anywhere, taker, wanted);
    return anywhere == null ? firstOfPinned(all, taker, wanted) : anywhere;
  }

  private static @Nullable Use firstOfPinned(Users all, HostPortTaker taker, TakenPort wanted) {
    Use found = null;
    for (Map.Entry<String, Map<String, List<Use>>> label : all.pinned.entrySet()) {
      found = first(found, firstOfPinned(label.getKey(), label.getValue(), taker, wanted));
    }
    return found;
  }

  /** Workloads pinned by one label to different values never meet. */
  private static @Nullable Use firstOfPinned(
      String key, Map<String, List<Use>> values, HostPortTaker taker, TakenPort wanted) {
    NodePin pin = taker.pin();
    if (pin != null && pin.key().equals(key)) {
      return firstOf(values.getOrDefault(pin.value(), List.of()), taker, wanted);
    }
    Use found = null;
    for (List<Use> uses : values.values()) {
      found = first(found, firstOf(uses, taker, wanted));
    }
    return found;
  }

  private static @Nullable Use firstOf(List<Use> uses, HostPortTaker taker, TakenPort wanted) {
    for (Use use : uses) {
      if (use.port.conflictsWith(wanted) && use.taker.mayMeet(taker)) {
        return use;
      }
    }
    return null;
  }

  private static @Nullable Use first(@Nullable Use one, @Nullable Use other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return ByName.ORDER.compare(other.taker.workload(), one.taker.workload()) < 0 ? other : one;
  }
}
