package io.github.portreeve.rules;

import io.github.portreeve.exposure.DeclaredPort;
import io.github.portreeve.exposure.PodPorts;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * A port that a pod takes on its node, as the scheduler counts it.
 *
 * @param number 1 to 65535
 * @param path of the container's port that gives it
 */
record TakenPort(DeclaredPort declared, int number, FieldPath path) {
  /** What the scheduler takes an absent hostIP for. Its counterpart "::" is no wildcard to it. */
  private static final String ANY_ADDRESS = "0.0.0.0";

  private static final int LARGEST = 65535;

  /** The ports that keep other pods off the node: those of containers that keep running. */
  static List<TakenPort> lasting(Workload workload) {
    List<TakenPort> found = new ArrayList<>();
    for (TakenPort port : of(workload)) {
      if (!port.declared.isPassing()) {
        found.add(port);
      }
    }
    return found;
  }

  /** All of them, those of init containers too; with hostNetwork every port is one. */
  static List<TakenPort> of(Workload workload) {
    List<TakenPort> found = new ArrayList<>();
    for (DeclaredPort declared : PodPorts.declared(workload.podSpec())) {
      ContainerPort port = declared.port();
      boolean implicit = workload.podSpec().hostNetwork() && port.hostPort() == 0;
      int number = implicit ? port.containerPort() : port.hostPort();
      if (number > 0 && number <= LARGEST) {
        found.add(new TakenPort(declared, number, declared.path(workload)));
      }
    }
    return found;
  }

  /** Whether the manifest says so, other than by hostNetwork. */
  boolean isExplicit() {
    return declared.port().hostPort() != 0;
  }

  private String protocol() {
    return declared.port().effectiveProtocol();
  }

  private String hostIP() {
    return declared.port().hostIP();
  }

  boolean isTcp() {
    return protocol().equals("TCP");
  }

  /** Whether no node can give both, as the scheduler sees it. */
  boolean conflictsWith(TakenPort other) {
    boolean sameAddress = hostIP().equals(other.hostIP());
    return number == other.number
        && protocol().equals(other.protocol())
        && (sameAddress || isOnAnyAddress() || other.isOnAnyAddress());
  }

  boolean isOnAnyAddress() {
    return hostIP().isEmpty() || hostIP().equals(ANY_ADDRESS);
  }

  /** Whether only the node itself gets in. */
  boolean isOnLoopback() {
    return hostIP().startsWith("127.") || hostIP().equals("::1");
  }

  /** Whether both are ways to one port of one container. */
  boolean leadsToSameAs(TakenPort other) {
    return isOfSameContainer(other)
        && declared.port().containerPort() == other.declared.port().containerPort();
  }

  boolean isOfSameContainer(TakenPort other) {
    return declared.init() == other.declared.init()
        && declared.containerIndex() == other.declared.containerIndex();
  }

  /**
   * Whether the server refuses a pod for having both: plain containers are compared with each
   * other, an init container with itself, and addresses as they are written.
   */
  boolean isSameToServer(TakenPort other) {
    boolean plain = !declared.init() && !other.declared.init();
    return (plain || isOfSameContainer(other))
        && number == other.number
        && protocol().equals(other.protocol())
        && hostIP().equals(other.hostIP());
  }

  /** What it leads to: {@code port 8080 of container "web"}. */
  String target() {
    return "port " + declared.port().containerPort() + " of " + containerName();
  }

  String containerName() {
    return "container \"" + declared.container().name() + "\"";
  }

  /** The field that gives it: hostPort, or containerPort where that is a host port. */
  FieldPath field() {
    return path.child(isExplicit() ? "hostPort" : "containerPort");
  }

  /** Number and protocol: {@code 80/TCP}. */
  String shown() {
    return number + "/" + protocol();
  }
}
