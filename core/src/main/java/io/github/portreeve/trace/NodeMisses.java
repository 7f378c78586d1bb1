package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import java.util.List;

/** What would take a request on a node if its port were another one. */
final class NodeMisses {
  private final ManifestSet manifests;
  private final List<WayIn> ways;
  private final Request request;

  NodeMisses(ManifestSet manifests, List<WayIn> ways, Request request) {
    this.manifests = manifests;
    this.ways = ways;
    this.request = request;
  }

  void add(List<Miss> out) {
    for (WayIn way : ways) {
      Hop hop = way.hops().get(0);
      if (way.kind() == WayIn.Kind.NODE_PORT && way.address().port() == 0) {
        addChosen(way, hop, out);
      } else if (isOnNode(way) && way.address().port() == request.effectivePort()) {
        String reason = "the port is open for " + way.address().protocol() + " only";
        String text = "ask for " + way.address().text();
        out.add(new Miss(reason, new Edit(hop.manifest(), hop.part(), text)));
      }
    }
    for (Manifest<Service> service : manifests.services()) {
      addPorts(service, out);
    }
  }

  private static boolean isOnNode(WayIn way) {
    return way.kind() == WayIn.Kind.NODE_PORT
        || way.kind() == WayIn.Kind.HOST_PORT
        || way.kind() == WayIn.Kind.HOST_NETWORK;
  }

  /** The cluster chooses the node port, so that it may be this one, but is not sure to be. */
  private void addChosen(WayIn way, Hop hop, List<Miss> out) {
    int port = request.effectivePort();
    if (manifests.cluster().nodePortRange().contains(port)
        && request.accepts(way.address().protocol())) {
      String reason =
          hop.manifest().describe()
              + " has a node port that the cluster chooses, not a written one";
      out.add(new Miss(reason, new Edit(hop.manifest(), hop.part(), "add nodePort: " + port)));
    }
  }

  private void addPorts(Manifest<Service> service, List<Miss> out) {
    List<ServicePort> ports = service.resource().spec().ports();
    for (int i = 0; i < ports.size(); i++) {
      ServicePort port = ports.get(i);
      FieldPath field = FieldPath.of("spec", "ports").index(i);
      boolean here = port.port() == request.effectivePort();
      if (here && port.nodePort() != 0) {
        String reason = port.port() + " is the port of " + service.describe() + " in the cluster";
        String text = "ask for node:" + port.nodePort();
        out.add(new Miss(reason, new Edit(service, field.child("nodePort"), text)));
      } else if (here && service.resource().spec().effectiveType().equals("ClusterIP")) {
        String reason = service.describe() + " is for the cluster only, it opens no port of nodes";
        String text = "set type: NodePort, and ask for its nodePort";
        out.add(new Miss(reason, new Edit(service, FieldPath.of("spec", "type"), text)));
      }
    }
  }
}
