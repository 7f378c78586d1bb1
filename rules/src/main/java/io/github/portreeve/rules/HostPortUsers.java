package io.github.portreeve.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those that take one port on one address, by the label of nodes that pins them, if one does. */
final class HostPortUsers {
  private final Sorted anywhere = new Sorted();
  private final Map<String, Map<String, Sorted>> pinned = new HashMap<>();

  /** Uses that are sorted by name when they are first looked at. */
  private static final class Sorted implements Comparator<HostPortUse> {
    private final List<HostPortUse> uses = new ArrayList<>(1);
    private boolean sorted;

    @Override
    public int compare(HostPortUse one, HostPortUse other) {
      return one.compareByName(other);
    }

    @Nullable HostPortUse earlier(HostPortUse wanted) {
      if (!sorted) {
        uses.sort(this);
        sorted = true;
      }
      for (HostPortUse use : uses) {
        if (use.taker().workload() == wanted.taker().workload() || compare(use, wanted) > 0) {
          return null;
        } else if (use.conflictsWith(wanted)) {
          return use;
        }
      }
      return null;
    }
  }

  void add(HostPortUse use) {
    NodePin pin = use.taker().pin();
    if (pin == null) {
      anywhere.uses.add(use);
      return;
    }
    Map<String, Sorted> values = pinned.get(pin.key());
    if (values == null) {
      values = new HashMap<>();
      pinned.put(pin.key(), values);
    }
    Sorted alike = values.get(pin.value());
    if (alike == null) {
      alike = new Sorted();
      values.put(pin.value(), alike);
    }
    alike.uses.add(use);
  }

  /** The first by name of those that conflict with this use and come before it; or null. */
  @Nullable HostPortUse earlier(HostPortUse wanted) {
    HostPortUse found = anywhere.earlier(wanted);
    if (found != null) {
      return found;
    }
    NodePin pin = wanted.taker().pin();
    for (Map.Entry<String, Map<String, Sorted>> label : pinned.entrySet()) {
      if (pin != null && pin.key().equals(label.getKey())) {
        // Workloads pinned by one label to different values never meet.
        Sorted same = label.getValue().get(pin.value());
        found = HostPortUse.first(found, same == null ? null : same.earlier(wanted));
      } else {
        found = HostPortUse.first(found, earlierOfAny(label.getValue(), wanted));
      }
    }
    return found;
  }

  private static @Nullable HostPortUse earlierOfAny(
      Map<String, Sorted> values, HostPortUse wanted) {
    HostPortUse found = null;
    for (Sorted uses : values.values()) {
      found = HostPortUse.first(found, uses.earlier(wanted));
    }
    return found;
  }
}
