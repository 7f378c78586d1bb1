package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.Set;

/** The checks of what a container has beside what exposes it. */
final class ContainerPartsValidator {
  private ContainerPartsValidator() {}

  /** How a container leaves its last words, which is checked before its ports. */
  static void lastWords(Container container, FieldPath field, PodScope scope) {
    Part part = of(container, field, scope);
    if (!part.text("terminationMessagePolicy").isEmpty()) {
      part.oneOf("terminationMessagePolicy", "File", "FallbackToLogsOnError");
    }
  }

  static void validate(Container container, FieldPath field, PodSupplies supplies, PodScope scope) {
    Part part = of(container, field, scope);
    if (part.has("resources")) {
      Part resources = part.child("resources").under(ContainerChecks.RESOURCES_INVALID);
      boolean filledIn = scope.isPod() && !isEphemeral(field);
      ResourcesValidator.container(resources, supplies.resourceClaims(), filledIn);
    }
    if (part.has("resizePolicy") && scope.atLeast(33)) {
      resizePolicy(part.under(ContainerChecks.RESOURCES_INVALID), scope);
    }
    if (part.has("securityContext")) {
      SecurityContextValidator.container(part.child("securityContext"), scope);
    }
  }

  /** Requests are filled in for the containers that a pod has from its beginning. */
  private static boolean isEphemeral(FieldPath container) {
    return container.parent().name().equals("ephemeralContainers");
  }

  /** But for a repetition, the server does not say of which policy it speaks. */
  private static void resizePolicy(Part container, PodScope scope) {
    Set<String> names = new HashSet<>();
    for (Part policy : container.items("resizePolicy")) {
      String name = policy.text("resourceName");
      if (!names.add(name)) {
        String message = "the policy for resizing " + name + " stands a second time";
        policy.refusals().duplicate(policy.check(), policy.field(), message);
      }
      FieldPath field = policy.field().printedAs(container.field("resizePolicy"));
      choice(name, field, policy, "cpu", "memory");
      String restart = policy.text("restartPolicy");
      choice(restart, field, policy, "NotRequired", "RestartContainer");
      if (scope.restartPolicy().equals("Never") && !restart.equals("NotRequired")) {
        String message = "a pod that never restarts is resized with restartPolicy NotRequired only";
        policy.refusals().invalid(policy.check(), field, message);
      }
    }
  }

  private static void choice(
      String value, FieldPath field, Part part, String first, String second) {
    if (value.isEmpty()) {
      String message = "a resizePolicy needs resourceName and restartPolicy";
      part.refusals().required(part.check(), field, message);
    } else if (!value.equals(first) && !value.equals(second)) {
      part.refusals().notSupported(part.check(), field, value, first, second);
    }
  }

  /** Only init containers that run on are restarted to be resized, says the server since 1.35. */
  static void initResize(Container container, FieldPath field, PodScope scope) {
    if (scope.isSidecar(container) || !scope.atLeast(35)) {
      return;
    }
    Part part = of(container, field, scope).under(ContainerChecks.RESOURCES_INVALID);
    for (Part policy : part.items("resizePolicy")) {
      if (policy.text("restartPolicy").equals("RestartContainer")) {
        policy.invalid("restartPolicy", "an init container that ends is not restarted");
      }
    }
  }

  static Part of(Container container, FieldPath field, PodScope scope) {
    return new Part(
        container.others(), field, ContainerChecks.CONTAINER_FIELD_INVALID, scope.refusals());
  }
}
