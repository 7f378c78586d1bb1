package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.FieldPath;
import java.util.List;
import java.util.Set;

/** What holds for every container of a pod, as in Kubernetes' validateContainerCommon. */
final class ContainerValidator {
  private ContainerValidator() {}

  static void validate(Container container, FieldPath field, Set<String> volumes, PodScope scope) {
    Refusals refusals = scope.refusals();
    name(container.name(), field.child("name"), refusals);
    image(container.image(), field.child("image"), scope);
    ContainerPortsValidator.validate(container.ports(), field.child("ports"), scope);
    environment(container.env(), field.child("env"), scope);
    VolumesValidator.mounts(container, field.child("volumeMounts"), volumes, scope);
    pullPolicy(container.imagePullPolicy(), field.child("imagePullPolicy"), refusals);
  }

  private static void name(String name, FieldPath field, Refusals refusals) {
    if (name.isEmpty()) {
      refusals.required(ContainerChecks.CONTAINER_NAME_INVALID, field, "a container needs a name");
    } else {
      refusals.invalidIf(ContainerChecks.CONTAINER_NAME_INVALID, field, name, Names.dnsLabel(name));
    }
  }

  /** White space around an image is taken in templates and refused in the pods made of them. */
  private static void image(String image, FieldPath field, PodScope scope) {
    if (image.isEmpty()) {
      scope
          .refusals()
          .required(ContainerChecks.IMAGE_REQUIRED, field, "a container needs an image");
    } else if (scope.isPod() && !Texts.trimmed(image).equals(image)) {
      String message = "\"" + image + "\" must not begin or end with white space";
      scope.refusals().invalid(ContainerChecks.IMAGE_REQUIRED, field, message);
    }
  }

  private static void environment(List<EnvVar> variables, FieldPath field, PodScope scope) {
    for (int i = 0; i < variables.size(); i++) {
      String name = variables.get(i).name();
      FieldPath place = field.index(i).child("name");
      if (name.isEmpty()) {
        String message = "an environment variable needs a name";
        scope.refusals().required(ContainerChecks.ENV_NAME_INVALID, place, message);
      } else {
        boolean relaxed = scope.atLeast(32);
        String complaint = relaxed ? Variables.relaxedName(name) : Variables.name(name);
        scope.refusals().invalidIf(ContainerChecks.ENV_NAME_INVALID, place, name, complaint);
      }
    }
  }

  private static void pullPolicy(String policy, FieldPath field, Refusals refusals) {
    switch (policy) {
      case "", "Always", "IfNotPresent", "Never" -> {}
      default ->
          refusals.notSupported(
              ContainerChecks.PULL_POLICY_INVALID,
              field,
              policy,
              "Always",
              "IfNotPresent",
              "Never");
    }
  }
}
