package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PodTemplate;
import io.github.portreeve.model.Workload;
import java.util.List;

/** The ports that pods take on their nodes. */
final class HostWays {
  private HostWays() {}

  static void addAll(ManifestSet manifests, PolicyHops policies, List<WayIn> out) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      if (!(workload.resource() instanceof PodTemplate)) {
        for (NodeSocket socket : NodeSocket.of(workload.resource().podSpec())) {
          out.add(way(workload, socket, policies));
        }
      }
    }
  }

  private static WayIn way(
      Manifest<? extends Workload> workload, NodeSocket socket, PolicyHops policies) {
    String host = socket.hostIP().isEmpty() ? "node" : socket.hostIP();
    Address address = Address.socket(host, socket.number(), socket.protocol());
    int port = socket.declared().port().containerPort();
    Hop hop =
        new Hop(
            Hop.Kind.NODE_SOCKET,
            workload,
            socket.declared().path(workload.resource()),
            text(socket),
            Judgement.OK,
            List.of(policies.to(workload, port, socket.protocol())));
    Reach reach = AddressRange.isLoopback(socket.hostIP()) ? Reach.NODE : Reach.NODE_NETWORK;
    WayIn.Kind kind = socket.hostNetwork() ? WayIn.Kind.HOST_NETWORK : WayIn.Kind.HOST_PORT;
    return WayIn.of(kind, address, reach, hop);
  }

  private static String text(NodeSocket socket) {
    DeclaredPort declared = socket.declared();
    String from = socket.hostNetwork() ? "hostNetwork" : "hostPort " + socket.number();
    String container =
        (declared.isPassing() ? "init container " : "container ") + declared.container().name();
    return from
        + " → "
        + socket.protocol()
        + " "
        + declared.port().containerPort()
        + " of "
        + container;
  }
}
