package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.HostPaths;
import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.IngressTable;
import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.text.IpAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Ingresses that take a request, by class. */
final class IngressDoors {
  private final IngressIndex index;
  private final Request request;
  private final boolean byHostOnly;
  private final Map<Manifest<?>, Map<FieldPath, WayIn>> ways = new IdentityHashMap<>();

  /**
   * @param byHostOnly whether rules for all hosts are left out, because something else is dialled
   */
  IngressDoors(IngressIndex index, List<WayIn> ways, Request request, boolean byHostOnly) {
    this.index = index;
    this.request = request;
    this.byHostOnly = byHostOnly;
    for (WayIn way : ways) {
      Hop first = way.hops().get(0);
      if (first.kind() == Hop.Kind.INGRESS) {
        this.ways
            .computeIfAbsent(first.manifest(), unused -> new HashMap<>())
            .put(first.field(), way);
      }
    }
  }

  List<Taken> taken() {
    List<Taken> taken = new ArrayList<>();
    if (isForController(request)) {
      for (IngressTable door : index.doors()) {
        Taken one = taken(door);
        if (one != null) {
          taken.add(one);
        }
      }
    }
    return taken;
  }

  /** Whether it is HTTP, by the ports that controllers listen to. */
  static boolean isForController(Request request) {
    return !request.isForNode()
        && (request.isUrl() || request.port() == 80 || request.port() == 443)
        && request.accepts("TCP");
  }

  static String path(Request request) {
    return request.isUrl() ? request.path() : "/";
  }

  private @Nullable Taken taken(IngressTable door) {
    List<ServedPath> found = door.candidates(request.host(), path(request));
    if (found.isEmpty()) {
      return null;
    }
    List<Candidate> candidates = Precedence.of(found, isRegex(door, found.get(0)));
    ServedPath winner = candidates.get(0).path();
    if (byHostOnly && winner.route().host().isEmpty()) {
      return null;
    }
    WayIn way = ways.getOrDefault(winner.ingress(), Map.of()).get(winner.route().path());
    return way == null
        ? null
        : new Taken(way, candidates, notes(door, winner), doubts(door, winner));
  }

  private boolean isRegex(IngressTable door, ServedPath path) {
    for (HostPaths host : door.hostsFor(request.host())) {
      if (host.host().equals(path.route().host())) {
        return host.areRegex();
      }
    }
    return false;
  }

  private List<String> notes(IngressTable door, ServedPath winner) {
    List<String> notes = new ArrayList<>();
    if (IpAddress.parse(request.host()) != null) {
      notes.add("it is taken if " + request.host() + " is the address of the controller");
    }
    if (request.port() != 0 && request.port() != 80 && request.port() != 443) {
      notes.add("it is taken if the controller listens to port " + request.port());
    }
    addReading(winner, isRegex(door, winner), notes);
    return notes;
  }

  /** The API leaves open whether a request may come back from a host whose paths do not match. */
  private List<String> doubts(IngressTable door, ServedPath winner) {
    String host = winner.route().host();
    String nearest = door.hostsFor(request.host()).get(0).host();
    return host.equals(nearest) || winner.kind() == ServedPath.Kind.REST
        ? List.of()
        : List.of(
            "no path of the rules for \""
                + nearest
                + "\" matches, and most controllers then answer 404 and ask no rule for other hosts");
  }

  private static void addReading(ServedPath winner, boolean regex, List<String> notes) {
    if (regex) {
      notes.add(
          "ingress-nginx reads all paths of this host as regular expressions, the longest first,"
              + " as use-regex or rewrite-target stands at one of its Ingresses");
    } else if (winner.kind() == ServedPath.Kind.IMPLEMENTATION_SPECIFIC) {
      notes.add(
          winner.shown() + " is taken for a prefix here; how it is read is up to the controller");
    }
  }
}
