package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;

/** The checks of a container's own restart policy. */
final class RestartPolicies {
  private RestartPolicies() {}

  /** Regular containers may have one of their own since 1.35. */
  static void container(Container container, FieldPath field, PodScope scope) {
    String policy = container.restartPolicy();
    FieldPath place = field.child("restartPolicy");
    if (policy == null) {
      return;
    }
    if (scope.atLeast(35)) {
      any(policy, place, scope.refusals());
    } else {
      String message = "only init containers may have a restartPolicy of their own";
      scope.refusals().forbidden(ContainerChecks.CONTAINER_RESTART_POLICY, place, message);
    }
  }

  /** Init containers may have Always since 1.29, another one since 1.35. */
  static void initContainer(Container container, FieldPath field, PodScope scope) {
    String policy = container.restartPolicy();
    FieldPath place = field.child("restartPolicy");
    if (policy == null || !scope.atLeast(29)) {
      return;
    }
    if (scope.atLeast(35)) {
      any(policy, place, scope.refusals());
    } else if (!policy.equals("Always")) {
      String message = "\"" + policy + "\" must be Always, or be left out";
      ErrorType type = ErrorType.FIELD_VALUE_NOT_SUPPORTED;
      scope.refusals().refuse(ContainerChecks.CONTAINER_RESTART_POLICY, type, place, message);
    }
  }

  private static void any(String policy, FieldPath field, Refusals refusals) {
    switch (policy) {
      case "Always", "OnFailure", "Never" -> {}
      default ->
          refusals.notSupported(
              ContainerChecks.CONTAINER_RESTART_POLICY,
              field,
              policy,
              "Always",
              "OnFailure",
              "Never");
    }
  }
}
