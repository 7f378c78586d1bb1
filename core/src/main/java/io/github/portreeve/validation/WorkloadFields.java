package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PodSpec;
import org.jspecify.annotations.Nullable;

/** The checks that several kinds of workload have in common. */
final class WorkloadFields {
  private static final FieldPath SPEC = FieldPath.of("spec");

  private WorkloadFields() {}

  /** Checks a field of the spec that may be absent or 0. */
  static void notNegative(@Nullable Integer number, String name, Refusals refusals) {
    if (number != null) {
      notNegative((long) number, SPEC.child(name), refusals);
    }
  }

  static void notNegative(@Nullable Long number, FieldPath field, Refusals refusals) {
    if (number != null && number < 0) {
      String message = number + " must not be negative";
      refusals.invalid(WorkloadChecks.NUMBER_NEGATIVE, field, message);
    }
  }

  /** Checks what the pods of a workload that never ends may say about ending. */
  static void endless(PodSpec pod, FieldPath field, Refusals refusals) {
    String policy = pod.restartPolicy();
    if (!policy.isEmpty() && !policy.equals("Always")) {
      String message = "\"" + policy + "\" must be Always for pods that are to run on";
      ErrorType type = ErrorType.FIELD_VALUE_NOT_SUPPORTED;
      FieldPath place = field.child("restartPolicy");
      refusals.refuse(PodChecks.RESTART_POLICY_INVALID, type, place, message);
    }
    if (pod.activeDeadlineSeconds() != null) {
      String message = "pods that are to run on have no activeDeadlineSeconds";
      refusals.forbidden(
          PodChecks.ACTIVE_DEADLINE_INVALID, field.child("activeDeadlineSeconds"), message);
    }
  }
}
