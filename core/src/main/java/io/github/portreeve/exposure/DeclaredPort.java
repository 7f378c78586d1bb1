package io.github.portreeve.exposure;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Workload;

/**
 * A port that a container declares, and where it does so.
 *
 * @param init whether the container is an init container
 * @param containerIndex place among the containers, or among the init containers, 0-based
 * @param portIndex place among the container's ports, 0-based
 */
public record DeclaredPort(
    Container container, boolean init, int containerIndex, int portIndex, ContainerPort port) {

  /** The path of this entry of {@code ports} from the root of the workload's object. */
  public FieldPath path(Workload workload) {
    return workload
        .podSpecPath()
        .child(init ? "initContainers" : "containers")
        .index(containerIndex)
        .child("ports")
        .index(portIndex);
  }

  /** Whether the container runs but until the pod has started. */
  public boolean isPassing() {
    return init && !container.isSidecar();
  }
}
