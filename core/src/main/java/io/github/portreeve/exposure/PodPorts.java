package io.github.portreeve.exposure;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ports that a pod's long-running containers declare, in the order a Service looks at them. */
public final class PodPorts {
  private PodPorts() {}

  /**
   * The port a Service's named targetPort comes to in this pod, null when the pod has none of that
   * name and protocol and so gets no traffic (Kubernetes' endpointslice.FindPort).
   */
  public static @Nullable ContainerPort named(String name, String protocol, PodSpec pod) {
    for (ContainerPort port : serving(pod)) {
      if (port.name().equals(name) && port.effectiveProtocol().equals(protocol)) {
        return port;
      }
    }
    return null;
  }

  /** Ports of the containers, then of init containers that keep running. */
  public static List<ContainerPort> serving(PodSpec pod) {
    List<ContainerPort> ports = new ArrayList<>();
    for (Container container : pod.containers()) {
      ports.addAll(container.ports());
    }
    for (Container container : pod.initContainers()) {
      if (container.isSidecar()) {
        ports.addAll(container.ports());
      }
    }
    return ports;
  }
}
