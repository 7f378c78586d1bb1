package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Lifecycle;
import org.jspecify.annotations.Nullable;

/** What only containers may have that keep running. */
final class InitContainerFields {
  private InitContainerFields() {}

  static void validate(Container container, FieldPath field, Refusals refusals) {
    refuseIf(hasLifecycle(container.lifecycle()), field.child("lifecycle"), refusals);
    refuseIf(container.livenessProbe() != null, field.child("livenessProbe"), refusals);
    refuseIf(container.readinessProbe() != null, field.child("readinessProbe"), refusals);
    refuseIf(container.startupProbe() != null, field.child("startupProbe"), refusals);
  }

  /** Servers take out how a container is told to stop, and then what has nothing else. */
  static boolean hasLifecycle(@Nullable Lifecycle lifecycle) {
    if (lifecycle == null) {
      return false;
    }
    boolean hooks = lifecycle.postStart() != null || lifecycle.preStop() != null;
    return hooks || lifecycle.stopSignal() == null;
  }

  private static void refuseIf(boolean present, FieldPath field, Refusals refusals) {
    if (present) {
      ErrorType type =
          refusals.cluster().atLeast(25)
              ? ErrorType.FIELD_VALUE_FORBIDDEN
              : ErrorType.FIELD_VALUE_INVALID;
      String message = "an init container has no " + field.name() + " unless it always restarts";
      refusals.refuse(ContainerChecks.INIT_CONTAINER_FIELD, type, field, message);
    }
  }
}
