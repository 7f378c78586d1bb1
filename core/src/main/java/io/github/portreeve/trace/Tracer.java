package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.IngressDoor;
import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows a request from every door that takes it. */
final class Tracer {
  private final ManifestSet manifests;
  private final List<WayIn> ways;
  private final Request request;
  private final Routes routes;
  private final IngressIndex ingresses;
  private final IngressDoor door;

  Tracer(ManifestSet manifests, List<WayIn> ways, Request request) {
    this.manifests = manifests;
    this.ways = ways;
    this.request = request;
    this.routes = Routes.of(manifests);
    this.ingresses = IngressIndex.of(manifests, routes);
    this.door = new IngressDoor(manifests);
  }

  List<Door> doors() {
    List<Door> doors = new ArrayList<>();
    for (Taken taken : new SocketDoors(ways, request).taken()) {
      doors.add(door(taken));
    }
    for (Taken taken : new GatewayDoors(ways, request).taken()) {
      doors.add(door(taken));
    }
    for (Taken taken : new IngressDoors(ingresses, ways, request, !doors.isEmpty()).taken()) {
      doors.add(door(taken));
    }
    return doors;
  }

  List<Miss> misses() {
    return Misses.of(manifests, ways, ingresses, request);
  }

  private Door door(Taken taken) {
    WayIn way = taken.way();
    List<Target> targets = Target.of(way, routes);
    List<String> notes = new ArrayList<>(taken.notes());
    List<String> doubts = new ArrayList<>(taken.doubts());
    List<String> proofs = new ArrayList<>();
    Tls tls = tls(taken);
    new DoorNotes(taken, request, tls).add(notes, doubts, proofs);
    ProbeChecks.add(targets, doubts, proofs);
    PolicyChecks.add(manifests, targets, doubts, proofs);
    List<Question> questions = new Questions(request, taken, tls).all();
    return new Door(way, taken.candidates(), notes, doubts, link(taken), proofs, questions);
  }

  /** Of the very host: a rule for many hosts has none of its own. */
  private @Nullable Tls tls(Taken taken) {
    return taken.candidates().isEmpty()
        ? null
        : door.tls(taken.candidates().get(0).path().ingress(), request.host());
  }

  private @Nullable Link link(Taken taken) {
    Hop hop = Links.first(taken.way());
    return hop == null ? null : new Link(hop, new Edits(routes, taken).of(hop));
  }
}
