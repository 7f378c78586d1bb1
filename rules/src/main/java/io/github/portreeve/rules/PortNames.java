package io.github.portreeve.rules;

import io.github.portreeve.exposure.PodPorts;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.List;

/** The names that a pod's ports have. */
final class PortNames {
  private PortNames() {}

  static List<String> of(PodSpec pod) {
    List<String> names = new ArrayList<>();
    for (ContainerPort port : PodPorts.serving(pod)) {
      if (!port.name().isEmpty() && !names.contains(port.name())) {
        names.add(port.name());
      }
    }
    return names;
  }
}
