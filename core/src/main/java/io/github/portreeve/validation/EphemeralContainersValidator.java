package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EphemeralContainer;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.VolumeMount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of containers that only a running pod can be given. */
final class EphemeralContainersValidator {
  private EphemeralContainersValidator() {}

  static void validate(PodScope scope, PodSupplies supplies) {
    List<EphemeralContainer> containers = scope.spec().ephemeralContainers();
    FieldPath field = scope.field().child("ephemeralContainers");
    Set<String> others = new HashSet<>();
    names(scope.spec().containers(), others);
    names(scope.spec().initContainers(), others);
    Set<String> names = new HashSet<>(others);
    for (int i = 0; i < containers.size(); i++) {
      container(containers.get(i), field.index(i), names, others, scope, supplies);
    }
    String message = "ephemeral containers are added to pods that run, not to manifests";
    scope.refusals().forbidden(PodChecks.EPHEMERAL_CONTAINER, field, message);
  }

  private static void names(List<Container> containers, Set<String> names) {
    for (Container container : containers) {
      names.add(container.name());
    }
  }

  private static void container(
      EphemeralContainer ephemeral,
      FieldPath field,
      Set<String> names,
      Set<String> others,
      PodScope scope,
      PodSupplies supplies) {
    Container container = ephemeral.container();
    ContainerValidator.validate(container, field, supplies, scope);
    ContainerValidator.trimmedImage(container.image(), field.child("image"), scope.refusals());
    if (!names.add(container.name())) {
      ContainersValidator.duplicateName(container, field, scope);
    }
    String target = ephemeral.targetContainerName();
    if (!target.isEmpty() && !others.contains(target)) {
      String message = "the pod has no container \"" + target + "\"";
      FieldPath place = field.child("targetContainerName");
      scope.refusals().notFound(PodChecks.EPHEMERAL_CONTAINER, place, message);
    }
    fields(container, field, scope.refusals());
  }

  private static void fields(Container container, FieldPath field, Refusals refusals) {
    refuseIf(!container.ports().isEmpty(), "ports", field, refusals);
    refuseIf(!container.others().objectOrNone("resources").isEmpty(), "resources", field, refusals);
    refuseIf(container.others().has("resizePolicy"), "resizePolicy", field, refusals);
    refuseIf(container.restartPolicy() != null, "restartPolicy", field, refusals);
    refuseIf(container.others().has("restartPolicyRules"), "restartPolicyRules", field, refusals);
    refuseIf(container.livenessProbe() != null, "livenessProbe", field, refusals);
    refuseIf(container.readinessProbe() != null, "readinessProbe", field, refusals);
    refuseIf(container.startupProbe() != null, "startupProbe", field, refusals);
    refuseIf(InitContainerFields.hasLifecycle(container.lifecycle()), "lifecycle", field, refusals);
    for (int i = 0; i < container.volumeMounts().size(); i++) {
      VolumeMount mount = container.volumeMounts().get(i);
      FieldPath place = field.child("volumeMounts").index(i);
      refuseIf(!mount.others().text("subPath").isEmpty(), "subPath", place, refusals);
      refuseIf(!mount.others().text("subPathExpr").isEmpty(), "subPathExpr", place, refusals);
    }
  }

  private static void refuseIf(boolean given, String name, FieldPath field, Refusals refusals) {
    if (given) {
      String message = "an ephemeral container has no " + name;
      refusals.forbidden(PodChecks.EPHEMERAL_CONTAINER, field.child(name), message);
    }
  }
}
