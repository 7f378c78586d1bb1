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
    if (scope.atLeast(35)) {
      withRules(container, field, scope);
    } else if (policy != null) {
      String message = "only init containers may have a restartPolicy of their own";
      scope.refusals().forbidden(ContainerChecks.CONTAINER_RESTART_POLICY, place, message);
    }
  }

  /** Init containers may have Always since 1.29, another one since 1.35. */
  static void initContainer(Container container, FieldPath field, PodScope scope) {
    String policy = container.restartPolicy();
    FieldPath place = field.child("restartPolicy");
    if (scope.atLeast(35)) {
      withRules(container, field, scope);
      sidecarRules(container, field, scope);
    } else if (policy != null && scope.atLeast(29) && !policy.equals("Always")) {
      String message = "\"" + policy + "\" must be Always, or be left out";
      ErrorType type = ErrorType.FIELD_VALUE_NOT_SUPPORTED;
      scope.refusals().refuse(ContainerChecks.CONTAINER_RESTART_POLICY, type, place, message);
    }
  }

  private static void withRules(Container container, FieldPath field, PodScope scope) {
    FieldPath place = field.child("restartPolicy");
    boolean rules = container.others().has("restartPolicyRules");
    if (container.restartPolicy() != null) {
      any(container.restartPolicy(), place, scope.refusals());
    } else if (rules && !container.others().objects("restartPolicyRules").isEmpty()) {
      String message = "restartPolicyRules need a restartPolicy";
      scope.refusals().required(ContainerChecks.CONTAINER_RESTART_POLICY, place, message);
    }
    if (rules && (container.restartPolicy() != null || !isInit(field))) {
      RestartRules.validate(container, field, scope);
    }
  }

  private static boolean isInit(FieldPath container) {
    return container.parent().name().equals("initContainers");
  }

  /** Containers that always restart may have rules since 1.36. */
  private static void sidecarRules(Container container, FieldPath field, PodScope scope) {
    boolean rules = !container.others().objects("restartPolicyRules").isEmpty();
    if (rules && container.isSidecar() && !scope.atLeast(36)) {
      String message = "an init container that always restarts has no restartPolicyRules";
      FieldPath place = field.child("restartPolicyRules");
      scope.refusals().forbidden(ContainerChecks.CONTAINER_RESTART_POLICY, place, message);
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
