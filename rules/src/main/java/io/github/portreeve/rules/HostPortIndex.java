package io.github.portreeve.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which port of the nodes. A question looks at those that take the same number on an
 * address in common and may be put on the same nodes: workloads that are pinned to nodes of their
 * own do not meet here. Filled first, asked then.
 */
final class HostPortIndex {
  private final Map<String, Users> users = new HashMap<>();

  /** Those that take one port: on any address, and on particular ones. */
  private record Users(HostPortUsers any, Map<String, HostPortUsers> byAddress) {
    Users() {
      this(new HostPortUsers(), new HashMap<>());
    }
  }

  void add(HostPortTaker taker) {
    for (TakenPort port : taker.ports()) {
      Users all = users.get(port.shown());
      if (all == null) {
        all = new Users();
        users.put(port.shown(), all);
      }
      group(all, port).add(new HostPortUse(taker, port));
    }
  }

  private static HostPortUsers group(Users all, TakenPort port) {
    if (port.isOnAnyAddress()) {
      return all.any;
    }
    String address = port.declared().port().hostIP();
    HostPortUsers group = all.byAddress.get(address);
    if (group == null) {
      group = new HostPortUsers();
      all.byAddress.put(address, group);
    }
    return group;
  }

  /** The first by name of those that keep the port off a node and come before it; or null. */
  @Nullable HostPortUse earlier(HostPortUse wanted) {
    Users all = users.getOrDefault(wanted.port().shown(), new Users());
    HostPortUse found = all.any.earlier(wanted);
    if (wanted.port().isOnAnyAddress()) {
      for (HostPortUsers group : all.byAddress.values()) {
        found = HostPortUse.first(found, group.earlier(wanted));
      }
      return found;
    }
    return HostPortUse.first(found, group(all, wanted.port()).earlier(wanted));
  }
}
