package io.github.portreeve.rules;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;

/** A container and where it stands in its object. */
record PlacedContainer(Container container, FieldPath field) {

  /** The containers of a workload's pods, then the init containers, sidecars among them. */
  static List<PlacedContainer> of(Workload workload) {
    List<PlacedContainer> placed = new ArrayList<>();
    FieldPath spec = workload.podSpecPath();
    addAll(workload.podSpec().containers(), spec.child("containers"), placed);
    addAll(workload.podSpec().initContainers(), spec.child("initContainers"), placed);
    return placed;
  }

  private static void addAll(
      List<Container> containers, FieldPath list, List<PlacedContainer> placed) {
    for (int i = 0; i < containers.size(); i++) {
      placed.add(new PlacedContainer(containers.get(i), list.index(i)));
    }
  }

  FieldPath port(int index) {
    return field.child("ports").index(index);
  }
}
