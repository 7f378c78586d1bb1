package io.github.portreeve.exposure;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.List;

/** The ports that a pod's containers declare, in the order a Service looks at them. */
public final class PodPorts {
  private PodPorts() {}

  /** Ports of the containers, then of init containers that keep running. */
  public static List<ContainerPort> serving(PodSpec pod) {
    List<ContainerPort> ports = new ArrayList<>();
    for (DeclaredPort declared : declared(pod)) {
      if (!declared.isPassing()) {
        ports.add(declared.port());
      }
    }
    return ports;
  }

  /** Ports of the containers, then of all init containers. */
  public static List<DeclaredPort> declared(PodSpec pod) {
    List<DeclaredPort> ports = new ArrayList<>();
    addDeclared(pod.containers(), false, ports);
    addDeclared(pod.initContainers(), true, ports);
    return ports;
  }

  private static void addDeclared(
      List<Container> containers, boolean init, List<DeclaredPort> ports) {
    for (int i = 0; i < containers.size(); i++) {
      Container container = containers.get(i);
      for (int j = 0; j < container.ports().size(); j++) {
        ports.add(new DeclaredPort(container, init, i, j, container.ports().get(j)));
      }
    }
  }
}
