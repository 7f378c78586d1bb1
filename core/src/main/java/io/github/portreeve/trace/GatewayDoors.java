package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The listeners of Gateways that take a request, the winning route of each Gateway. */
final class GatewayDoors {
  /** Of routes that do not get the request, as many are named. */
  private static final int NAMED = 3;

  private final List<WayIn> ways;
  private final Request request;

  GatewayDoors(List<WayIn> ways, Request request) {
    this.ways = ways;
    this.request = request;
  }

  List<Taken> taken() {
    List<Taken> taken = new ArrayList<>();
    for (List<GatewayCandidate> candidates : byDoor().values()) {
      candidates.sort(GatewayCandidate.ORDER);
      taken.add(taken(candidates));
    }
    return taken;
  }

  /** What takes the request at each Gateway, in the order of the ways. */
  private Map<Origin, List<GatewayCandidate>> byDoor() {
    Map<Origin, List<GatewayCandidate>> doors = new LinkedHashMap<>();
    for (WayIn way : ways) {
      GatewayCandidate candidate = GatewayCandidate.of(way);
      if (candidate != null && takes(candidate)) {
        Origin door = candidate.door().origin();
        doors.computeIfAbsent(door, unused -> new ArrayList<>()).add(candidate);
      }
    }
    return doors;
  }

  private boolean takes(GatewayCandidate candidate) {
    WayIn way = candidate.way();
    boolean url = way.kind() == WayIn.Kind.URL;
    boolean known = way.hops().get(0).verdict() == Verdict.OK;
    if (request.isForNode() || !candidate.takesHost(request.host())) {
      return false;
    }
    if (!known) {
      return request.isUrl() && candidate.takesPath(request.path());
    }
    if (!url) {
      return !request.isUrl() && isPort(way.address().port());
    }
    boolean sameScheme = !request.isUrl() || request.scheme().equals(way.address().scheme());
    int own = way.address().scheme().equals("https") ? 443 : 80;
    int port = way.address().port() == 0 ? own : way.address().port();
    String path = request.isUrl() ? request.path() : "/";
    return sameScheme && isPort(port) && candidate.takesPath(path);
  }

  private boolean isPort(int port) {
    return request.effectivePort() == port;
  }

  /** What no header or parameter decides wins; what these may decide is told. */
  private static Taken taken(List<GatewayCandidate> candidates) {
    GatewayCandidate winner = candidates.get(0);
    for (int i = candidates.size() - 1; i >= 0; i--) {
      winner = candidates.get(i).isConditional() ? winner : candidates.get(i);
    }
    List<String> notes = new ArrayList<>();
    Hop first = winner.way().hops().get(0);
    if (first.verdict() != Verdict.OK) {
      notes.add("it is taken if " + first.text() + " has a listener for it");
    }
    if (winner.isPattern()) {
      notes.add("how a regular expression is read is up to the controller");
    }
    if (winner.isConditional()) {
      notes.add("it is taken if it has " + String.join(", ", winner.match().conditions()));
    }
    addOthers(candidates, winner, notes);
    return new Taken(winner.way(), List.of(), notes, List.of());
  }

  private static void addOthers(
      List<GatewayCandidate> candidates, GatewayCandidate winner, List<String> notes) {
    boolean before = true;
    int named = 0;
    for (GatewayCandidate candidate : candidates) {
      before &= candidate != winner;
      if (candidate != winner && named < NAMED) {
        named++;
        notes.add(
            before
                ? candidate.describe() + " goes before it where that is so"
                : candidate.describe() + " matches as well, and comes after it");
      }
    }
  }
}
