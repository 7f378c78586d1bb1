package io.github.portreeve.report;

import io.github.portreeve.exposure.Address;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each way before the same one after. What is dialled makes it the same, encrypted or
 * not; where only the cluster knows what is dialled, the Service's port does.
 */
final class WayPairs {
  /** One of them is null where a way has no counterpart. */
  record Pair(@Nullable ExplainedWay before, @Nullable ExplainedWay after) {}

  /** Ways that dial the same, mostly one on each side. */
  private record Group(List<ExplainedWay> before, List<ExplainedWay> after) {}

  private WayPairs() {}

  /** In the order of the ways after, then those that are there before only. */
  static List<Pair> of(List<ExplainedWay> before, List<ExplainedWay> after) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (ExplainedWay way : after) {
      group(way, groups).after().add(way);
    }
    for (ExplainedWay way : before) {
      group(way, groups).before().add(way);
    }
    List<Pair> pairs = new ArrayList<>();
    for (Group group : groups.values()) {
      addPairs(group, pairs);
    }
    return pairs;
  }

  private static Group group(ExplainedWay way, Map<String, Group> groups) {
    return groups.computeIfAbsent(
        key(way.way()), unused -> new Group(new ArrayList<>(), new ArrayList<>()));
  }

  /** Those of the same object belong together first, then one after the other. */
  private static void addPairs(Group group, List<Pair> out) {
    List<ExplainedWay> before = new ArrayList<>(group.before());
    List<ExplainedWay> rest = new ArrayList<>();
    for (ExplainedWay after : group.after()) {
      ExplainedWay same = ofSameObject(after, before);
      if (same == null) {
        rest.add(after);
      } else {
        before.remove(same);
        out.add(new Pair(same, after));
      }
    }
    for (ExplainedWay after : rest) {
      out.add(new Pair(before.isEmpty() ? null : before.remove(0), after));
    }
    for (ExplainedWay gone : before) {
      out.add(new Pair(gone, null));
    }
  }

  /** Several overlays may build the same: of two folders, those named most alike. */
  private static @Nullable ExplainedWay ofSameObject(
      ExplainedWay way, List<ExplainedWay> candidates) {
    ExplainedWay best = null;
    int longest = -1;
    for (ExplainedWay candidate : candidates) {
      int alike = commonEnd(candidate.built(), way.built());
      if (alike > longest && owner(candidate).equals(owner(way))) {
        best = candidate;
        longest = alike;
      }
    }
    return best;
  }

  private static int commonEnd(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  private static String owner(ExplainedWay way) {
    return way.way().hops().get(0).object();
  }

  private static String key(WayIn way) {
    Address address = way.address();
    String dialled =
        switch (way.kind()) {
          case URL ->
              address.host()
                  + '\n'
                  + address.port()
                  + '\n'
                  + address.path()
                  + '\n'
                  + address.pathType();
          case LOAD_BALANCER, NODE_PORT -> isKnown(address) ? address.text() : servicePort(way);
          default -> address.text();
        };
    return way.kind().label() + '\n' + dialled;
  }

  /** Whether the cluster chooses neither the host nor the port. */
  private static boolean isKnown(Address address) {
    return address.port() != 0 && !address.host().startsWith("<");
  }

  private static String servicePort(WayIn way) {
    Hop hop = way.hops().get(0);
    int number = 0;
    if (hop.manifest().resource() instanceof Service service && hop.part().isIndex()) {
      ServicePort port = service.spec().ports().get(hop.part().index());
      number = port.port();
    }
    return hop.object() + '\n' + number + way.address().protocol();
  }
}
