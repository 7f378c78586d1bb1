package io.github.portreeve.rules;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * A container and where it stands in its object.
 *
 * @param initial whether it is one of the init containers
 */
record PlacedContainer(Container container, FieldPath field, boolean initial) {

  /** The containers of a workload's pods, then the init containers, sidecars among them. */
  static List<PlacedContainer> of(Workload workload) {
    List<PlacedContainer> placed = new ArrayList<>();
    addAll(workload.podSpec().containers(), path(workload, "containers"), false, placed);
    addAll(workload.podSpec().initContainers(), path(workload, "initContainers"), true, placed);
    return placed;
  }

  private static FieldPath path(Workload workload, String list) {
    return workload.podSpecPath().child(list);
  }

  private static void addAll(
      List<Container> containers, FieldPath list, boolean initial, List<PlacedContainer> placed) {
    for (int i = 0; i < containers.size(); i++) {
      placed.add(new PlacedContainer(containers.get(i), list.index(i), initial));
    }
  }

  /** Whether it runs as long as the pod, not just before the others. */
  boolean lasts() {
    return !initial || container.isSidecar();
  }

  FieldPath port(int index) {
    return field.child("ports").index(index);
  }
}
