package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.NodeSocket;
import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * The port of some pods that a way ends at.
 *
 * @param port 1-65535
 */
record Target(Manifest<? extends Workload> workload, int port, String protocol) {

  /** Each that a way leads to. */
  static List<Target> of(WayIn way, Routes routes) {
    List<Target> targets = new ArrayList<>();
    add(way.hops(), routes, targets);
    return targets;
  }

  private static void add(List<Hop> hops, Routes routes, List<Target> out) {
    for (Hop hop : hops) {
      if (hop.kind() == Hop.Kind.SERVICE && hop.part().isIndex()) {
        addPods(hop, routes, out);
      } else if (hop.kind() == Hop.Kind.NODE_SOCKET) {
        addSocket(hop, out);
      } else {
        add(hop.next(), routes, out);
      }
    }
  }

  private static void addPods(Hop hop, Routes routes, List<Target> out) {
    if (!(hop.manifest().resource() instanceof Service)) {
      return;
    }
    Manifest<Service> service = service(hop.manifest());
    ServicePortRoute port = routes.service(service).ports().get(hop.part().index());
    for (PortResolution pod : port.pods()) {
      if (pod.match().isReached()) {
        out.add(new Target(pod.workload(), pod.number(), port.port().effectiveProtocol()));
      }
    }
  }

  @SuppressWarnings("unchecked") // the caller has looked
  static Manifest<Service> service(Manifest<?> manifest) {
    return (Manifest<Service>) manifest;
  }

  @SuppressWarnings("unchecked") // only pods have node sockets
  private static void addSocket(Hop hop, List<Target> out) {
    Workload workload = (Workload) hop.manifest().resource();
    for (NodeSocket socket : NodeSocket.of(workload.podSpec())) {
      if (socket.declared().path(workload).equals(hop.field())) {
        int port = socket.declared().port().containerPort();
        out.add(new Target((Manifest<Workload>) hop.manifest(), port, socket.protocol()));
      }
    }
  }
}
