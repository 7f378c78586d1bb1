package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    Map<Manifest<?>, List<GatewayCandidate>> doors = new IdentityHashMap<>();
    List<List<GatewayCandidate>> inOrder = new ArrayList<>();
    for (WayIn way : ways) {
      GatewayCandidate candidate = GatewayCandidate.of(way);
      if (candidate != null && takes(candidate)) {
        List<GatewayCandidate> known = doors.get(candidate.door());
        if (known == null) {
          known = new ArrayList<>();
          doors.put(candidate.door(), known);
          inOrder.add(known);
        }
        known.add(candidate);
      }
    }
    List<Taken> taken = new ArrayList<>();
    for (List<GatewayCandidate> candidates : inOrder) {
      candidates.sort(GatewayCandidate.ORDER);
      taken.add(taken(candidates));
    }
    return taken;
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
