package io.github.portreeve.exposure;

import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A port that a pod takes on its node.
 *
 * @param number the port on the node, 1-65535 in manifests a server accepts
 * @param hostIP the node's address it is bound to; empty for all of them
 * @param hostNetwork whether it is the container's own port, as the pod shares the node's network
 */
public record NodeSocket(
    DeclaredPort declared, int number, String protocol, String hostIP, boolean hostNetwork) {

  /**
   * The ports that the pods of this spec take on their nodes, as far as they say. A pod on the
   * node's network takes every port it declares, those of init containers too (that is how the
   * server fills in hostPort); any other one those with a hostPort, of containers that keep
   * running.
   */
  public static List<NodeSocket> of(PodSpec pod) {
    List<NodeSocket> sockets = new ArrayList<>();
    for (DeclaredPort declared : PodPorts.declared(pod)) {
      ContainerPort port = declared.port();
      if (pod.hostNetwork() && port.containerPort() != 0) {
        sockets.add(socket(declared, port.containerPort(), true));
      } else if (!pod.hostNetwork() && port.hostPort() != 0 && !declared.isPassing()) {
        sockets.add(socket(declared, port.hostPort(), false));
      }
    }
    return sockets;
  }

  private static NodeSocket socket(DeclaredPort declared, int number, boolean hostNetwork) {
    String hostIP = declared.port().hostIP();
    boolean everywhere = hostNetwork || hostIP.equals("0.0.0.0") || hostIP.equals("::");
    String protocol = declared.port().effectiveProtocol();
    return new NodeSocket(declared, number, protocol, everywhere ? "" : hostIP, hostNetwork);
  }
}
