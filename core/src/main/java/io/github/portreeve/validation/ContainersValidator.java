package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of a pod's containers and init containers. */
final class ContainersValidator {
  private ContainersValidator() {}

  /** Checks all containers; these are theirs to use. */
  static void validate(PodScope scope, PodSupplies supplies) {
    FieldPath field = scope.field().child("containers");
    List<Container> containers = scope.spec().containers();
    Set<String> names = new HashSet<>();
    if (containers.isEmpty()) {
      String message = "a pod needs at least one container";
      scope.refusals().required(PodChecks.CONTAINERS_REQUIRED, field, message);
    }
    for (int i = 0; i < containers.size(); i++) {
      container(containers.get(i), field.index(i), names, supplies, scope);
    }
    HostPortsValidator.validate(containers, field, scope);
    initContainers(names, supplies, scope);
  }

  private static void container(
      Container container,
      FieldPath field,
      Set<String> names,
      PodSupplies supplies,
      PodScope scope) {
    ContainerValidator.validate(container, field, supplies, scope);
    if (!names.add(container.name())) {
      duplicateName(container, field, scope);
    }
    ProbesValidator.lifecycle(container, field, scope);
    ProbesValidator.probes(container, field, scope);
    RestartPolicies.container(container, field, scope);
  }

  private static void initContainers(Set<String> names, PodSupplies supplies, PodScope scope) {
    FieldPath field = scope.field().child("initContainers");
    List<Container> containers = scope.spec().initContainers();
    for (int i = 0; i < containers.size(); i++) {
      Container container = containers.get(i);
      initContainer(container, field.index(i), names, supplies, scope);
      // They run one by one, so each is checked alone: as if it were the first one, says the path.
      HostPortsValidator.validate(List.of(container), field, scope);
    }
  }

  private static void initContainer(
      Container container,
      FieldPath field,
      Set<String> names,
      PodSupplies supplies,
      PodScope scope) {
    ContainerValidator.validate(container, field, supplies, scope);
    RestartPolicies.initContainer(container, field, scope);
    if (names.contains(container.name())) {
      duplicateName(container, field, scope);
    } else if (!container.name().isEmpty()) {
      names.add(container.name());
    }
    if (scope.isSidecar(container)) {
      ProbesValidator.lifecycle(container, field, scope);
      ProbesValidator.probes(container, field, scope);
    } else {
      InitContainerFields.validate(container, field, scope.refusals());
    }
    if (container.others().has("resizePolicy")) {
      ContainerPartsValidator.initResize(container, field, scope);
    }
  }

  static void duplicateName(Container container, FieldPath field, PodScope scope) {
    String message = "two containers are named \"" + container.name() + "\"";
    scope
        .refusals()
        .duplicate(ContainerChecks.CONTAINER_NAME_INVALID, field.child("name"), message);
  }
}
