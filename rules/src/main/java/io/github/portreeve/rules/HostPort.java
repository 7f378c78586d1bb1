package io.github.portreeve.rules;

import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * A port that a pod takes on its node.
 *
 * @param number 1 to 65535
 * @param port the port of a container that it leads to
 * @param index of that port in its container, 0-based
 */
record HostPort(int number, ContainerPort port, PlacedContainer container, int index) {
  /** What the scheduler takes an absent hostIP for. Its counterpart "::" is no wildcard to it. */
  private static final String ANY_ADDRESS = "0.0.0.0";

  private static final int LARGEST = 65535;

  /** The ports that keep other pods off the node: those of containers that last. */
  static List<HostPort> lasting(Workload workload) {
    List<HostPort> found = new ArrayList<>();
    for (HostPort port : of(workload)) {
      if (port.container.lasts()) {
        found.add(port);
      }
    }
    return found;
  }

  /** All of them, those of init containers too. */
  static List<HostPort> of(Workload workload) {
    List<HostPort> found = new ArrayList<>();
    boolean hostNetwork = workload.podSpec().hostNetwork();
    for (PlacedContainer container : PlacedContainer.of(workload)) {
      List<ContainerPort> ports = container.container().ports();
      for (int i = 0; i < ports.size(); i++) {
        ContainerPort port = ports.get(i);
        boolean implicit = hostNetwork && port.hostPort() == 0;
        int number = implicit ? port.containerPort() : port.hostPort();
        if (number > 0 && number <= LARGEST) {
          found.add(new HostPort(number, port, container, i));
        }
      }
    }
    return found;
  }

  boolean isExplicit() {
    return port.hostPort() != 0;
  }

  String protocol() {
    return port.effectiveProtocol();
  }

  /** Whether no node can give both, as the scheduler sees it. */
  boolean conflictsWith(HostPort other) {
    return number == other.number
        && protocol().equals(other.protocol())
        && (isOnAnyAddress() || other.isOnAnyAddress() || sameAddress(other));
  }

  boolean isOnAnyAddress() {
    return port.hostIP().isEmpty() || port.hostIP().equals(ANY_ADDRESS);
  }

  private boolean sameAddress(HostPort other) {
    return port.hostIP().equals(other.port.hostIP());
  }

  /** Whether both are ways to one port of one container. */
  boolean leadsToSameAs(HostPort other) {
    return container.field().equals(other.container.field())
        && port.containerPort() == other.port.containerPort();
  }

  /** What it leads to: {@code port 8080 of container "web"}. */
  String target() {
    return "port "
        + port.containerPort()
        + " of container \""
        + container.container().name()
        + "\"";
  }

  /** The field that gives it: hostPort, or containerPort where that is a host port. */
  FieldPath field() {
    return container.port(index).child(isExplicit() ? "hostPort" : "containerPort");
  }

  /** Number and protocol: {@code 80/TCP}. */
  String shown() {
    return number + "/" + protocol();
  }
}
