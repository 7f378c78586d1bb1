package io.github.portreeve.exposure;

import io.github.portreeve.exposure.gateway.Admission;
import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.Attachment;
import io.github.portreeve.exposure.gateway.Attachments;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.List;

/** What Gateways answer: one way for each listener, host and match of a route that it takes. */
final class GatewayWays {
  private final ManifestSet manifests;
  private final GatewayDoor door;
  private final RouteHops hops;

  GatewayWays(ManifestSet manifests, Routes routes, ServiceHops services, Suggestions suggestions) {
    this.manifests = manifests;
    this.door = new GatewayDoor(manifests);
    this.hops = new RouteHops(manifests, routes, services, suggestions);
  }

  void addAll(List<WayIn> out) {
    List<AnyRoute> routes = AnyRoute.in(manifests);
    if (routes.isEmpty()) {
      return;
    }
    Attachments attachments = new Attachments(manifests);
    for (AnyRoute route : routes) {
      List<RouteMatch> matches = RouteMatch.of(route);
      for (Attachment attachment : attachments.of(route)) {
        add(attachment, matches, out);
      }
    }
  }

  private void add(Attachment attachment, List<RouteMatch> matches, List<WayIn> out) {
    if (attachment.match() == Attachment.Match.OTHER_KIND) {
      return;
    }
    if (!attachment.isAdmitted()) {
      addUnlistened(attachment, matches, out);
      return;
    }
    for (Admission admission : attachment.admissions()) {
      for (String host : admission.hostnames()) {
        for (RouteMatch match : matches) {
          out.add(way(attachment.route(), admission, host, match));
        }
      }
    }
  }

  private WayIn way(AnyRoute route, Admission admission, String host, RouteMatch match) {
    Manifest<?> owner = admission.door().owner();
    String listener = admission.door().listener().name();
    String text = Names.of(owner) + ", listener " + listener;
    Hop hop =
        new Hop(
            Hop.Kind.GATEWAY,
            owner,
            admission.door().path(),
            text,
            Judgement.OK,
            List.of(hops.of(route, match)));
    return new WayIn(
        GatewayDoor.kind(admission.door()),
        GatewayDoor.address(admission.door(), host, match),
        GatewayDoor.reach(owner),
        List.of(),
        door.tls(admission.door()),
        List.of(hop));
  }

  /** Where no listener is known that takes the route: a Gateway of other files, or none. */
  private void addUnlistened(Attachment attachment, List<RouteMatch> matches, List<WayIn> out) {
    AnyRoute route = attachment.route();
    boolean elsewhere = attachment.match() == Attachment.Match.PARENT_MISSING;
    Reach reach = elsewhere ? Reach.INTERNET : GatewayDoor.reach(attachment.parents().get(0));
    List<String> hosts = route.hostnames().isEmpty() ? List.of("") : route.hostnames();
    for (String host : hosts) {
      for (RouteMatch match : elsewhere ? matches : RouteMatch.ANY) {
        List<Hop> next = elsewhere ? List.of(hops.of(route, match)) : List.of();
        Hop hop = GatewayDoor.unlistened(attachment, next);
        Address address = GatewayDoor.unlistenedAddress(attachment, host, match);
        out.add(WayIn.of(WayIn.Kind.GATEWAY, address, reach, hop));
      }
    }
  }
}
