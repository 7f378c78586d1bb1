package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of ports taken on the node. */
final class HostPortsValidator {
  private HostPortsValidator() {}

  /** Refuses a host port taken twice. Addresses are compared as they are written. */
  static void validate(List<Container> containers, FieldPath field, PodScope scope) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < containers.size(); i++) {
      List<ContainerPort> ports = containers.get(i).ports();
      for (int j = 0; j < ports.size(); j++) {
        FieldPath place = field.index(i).child("ports").index(j).child("hostPort");
        hostPort(ports.get(j), containers.get(i), place, taken, scope);
      }
    }
  }

  private static void hostPort(
      ContainerPort port, Container container, FieldPath field, Set<String> taken, PodScope scope) {
    int hostPort = scope.hostPort(port);
    if (hostPort != 0 && !taken.add(key(port, hostPort))) {
      String message =
          "container \""
              + container.name()
              + "\" takes host port "
              + shown(port, hostPort)
              + " a second time";
      scope.refusals().duplicate(PodChecks.HOST_PORT_DUPLICATE, field, message);
    }
  }

  /** What the server compares of a port on the node. */
  static String key(ContainerPort port, int hostPort) {
    return port.effectiveProtocol() + "/" + port.hostIP() + "/" + hostPort;
  }

  private static String shown(ContainerPort port, int hostPort) {
    String shown = hostPort + "/" + port.effectiveProtocol();
    return port.hostIP().isEmpty() ? shown : shown + " of address \"" + port.hostIP() + "\"";
  }

  /** With hostNetwork, a container's port is the node's port. Init containers go unchecked. */
  static void validateHostNetwork(PodScope scope) {
    if (!scope.spec().hostNetwork()) {
      return;
    }
    FieldPath field = scope.field().child("containers");
    List<Container> containers = scope.spec().containers();
    for (int i = 0; i < containers.size(); i++) {
      List<ContainerPort> ports = containers.get(i).ports();
      for (int j = 0; j < ports.size(); j++) {
        samePort(ports.get(j), field.index(i).child("ports").index(j), scope);
      }
    }
  }

  /** Up to 1.27 it is the containerPort that is found wrong. */
  private static void samePort(ContainerPort port, FieldPath field, PodScope scope) {
    int hostPort = scope.hostPort(port);
    boolean filledInLater = hostPort == 0 && !scope.isPod() && scope.atLeast(28);
    if (hostPort != port.containerPort() && !filledInLater) {
      FieldPath place = field.child(scope.atLeast(28) ? "hostPort" : "containerPort");
      String message =
          "hostPort "
              + hostPort
              + " must be the same as containerPort "
              + port.containerPort()
              + " with hostNetwork, or be left out";
      scope.refusals().invalid(PodChecks.HOST_NETWORK_PORT_MISMATCH, place, message);
    }
  }
}
