package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;

/** What holds for every container of a pod, as in Kubernetes' validateContainerCommon. */
final class ContainerValidator {
  private ContainerValidator() {}

  static void validate(Container container, FieldPath field, PodSupplies supplies, PodScope scope) {
    Refusals refusals = scope.refusals();
    name(container.name(), field.child("name"), refusals);
    image(container.image(), field.child("image"), scope);
    FieldValues others = container.others();
    if (others.has("terminationMessagePolicy")) {
      ContainerPartsValidator.lastWords(container, field, scope);
    }
    ContainerPortsValidator.validate(container.ports(), field.child("ports"), scope);
    if (!container.env().isEmpty() || others.has("envFrom")) {
      EnvironmentValidator.validate(container, field, scope);
    }
    if (!container.volumeMounts().isEmpty()) {
      MountsValidator.validate(container, field, supplies.volumes(), scope);
    }
    if (others.has("volumeDevices")) {
      VolumeDevicesValidator.validate(container, field, supplies.volumes(), scope);
    }
    pullPolicy(container.imagePullPolicy(), field.child("imagePullPolicy"), refusals);
    if (!others.isEmpty()) {
      ContainerPartsValidator.validate(container, field, supplies, scope);
    }
  }

  private static void name(String name, FieldPath field, Refusals refusals) {
    if (name.isEmpty()) {
      refusals.required(ContainerChecks.CONTAINER_NAME_INVALID, field, "a container needs a name");
    } else {
      refusals.invalidIf(ContainerChecks.CONTAINER_NAME_INVALID, field, name, Names.dnsLabel(name));
    }
  }

  private static void image(String image, FieldPath field, PodScope scope) {
    if (image.isEmpty()) {
      scope
          .refusals()
          .required(ContainerChecks.IMAGE_REQUIRED, field, "a container needs an image");
    } else if (scope.isPod()) {
      trimmedImage(image, field, scope.refusals());
    }
  }

  /** White space around an image is taken in templates and refused in the pods made of them. */
  static void trimmedImage(String image, FieldPath field, Refusals refusals) {
    if (!Texts.trimmed(image).equals(image)) {
      String message = "\"" + image + "\" must not begin or end with white space";
      refusals.invalid(ContainerChecks.IMAGE_REQUIRED, field, message);
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
