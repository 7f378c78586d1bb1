package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PodOs;
import io.github.portreeve.model.PodSpec;

/** The checks of the system a pod is for, and of what Windows does not have. */
final class PodOsValidator {
  private PodOsValidator() {}

  /** The field is taken since 1.24. */
  static void validate(PodScope scope) {
    PodOs os = scope.spec().os();
    if (os == null || !scope.atLeast(24)) {
      return;
    }
    FieldPath field = scope.field().child("os");
    switch (os.name()) {
      case "" ->
          scope
              .refusals()
              .required(PodChecks.POD_OS_INVALID, field.child("name"), "os needs a name");
      case "linux" -> {}
      case "windows" -> windows(scope);
      default ->
          scope
              .refusals()
              .notSupported(PodChecks.POD_OS_INVALID, field, os.name(), "linux", "windows");
    }
  }

  private static void windows(PodScope scope) {
    PodSpec spec = scope.spec();
    refuseIf(spec.hostUsers() != null && scope.atLeast(33), "hostUsers", scope);
    refuseIf(spec.hostPID(), "hostPID", scope);
    refuseIf(spec.hostIPC(), "hostIPC", scope);
    refuseIf(spec.shareProcessNamespace() != null, "shareProcessNamespace", scope);
  }

  private static void refuseIf(boolean set, String name, PodScope scope) {
    if (set) {
      FieldPath field = scope.field().child(name);
      String message = name + " cannot be set in a pod for Windows";
      scope.refusals().forbidden(PodChecks.POD_OS_INVALID, field, message);
    }
  }
}
