package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Handler;
import io.github.portreeve.model.Probe;
import org.jspecify.annotations.Nullable;

/** The checks of what the kubelet asks a container and tells it. */
final class ProbesValidator {
  private ProbesValidator() {}

  static void lifecycle(Container container, FieldPath field, PodScope scope) {
    if (container.lifecycle() != null) {
      FieldPath place = field.child("lifecycle");
      hook(container.lifecycle().postStart(), place.child("postStart"), scope);
      hook(container.lifecycle().preStop(), place.child("preStop"), scope);
    }
  }

  private static void hook(@Nullable Handler handler, FieldPath field, PodScope scope) {
    if (handler != null) {
      HandlerValidator.hook(handler, field, scope);
    }
  }

  static void probes(Container container, FieldPath field, PodScope scope) {
    FieldPath liveness = field.child("livenessProbe");
    probe(container.livenessProbe(), liveness, scope);
    oneSuccess(container.livenessProbe(), liveness, scope);
    FieldPath readiness = field.child("readinessProbe");
    probe(container.readinessProbe(), readiness, scope);
    noGracePeriod(container.readinessProbe(), readiness, scope);
    FieldPath startup = field.child("startupProbe");
    probe(container.startupProbe(), startup, scope);
    oneSuccess(container.startupProbe(), startup, scope);
  }

  private static void probe(@Nullable Probe probe, FieldPath field, PodScope scope) {
    if (probe == null) {
      return;
    }
    HandlerValidator.probe(probe.handler(), field, scope);
    notNegative(probe.initialDelaySeconds(), field.child("initialDelaySeconds"), scope);
    notNegative(probe.timeoutSeconds(), field.child("timeoutSeconds"), scope);
    notNegative(probe.periodSeconds(), field.child("periodSeconds"), scope);
    notNegative(probe.successThreshold(), field.child("successThreshold"), scope);
    notNegative(probe.failureThreshold(), field.child("failureThreshold"), scope);
    gracePeriod(probe.terminationGracePeriodSeconds(), field, scope);
  }

  private static void notNegative(int number, FieldPath field, PodScope scope) {
    if (number < 0) {
      scope
          .refusals()
          .invalid(ContainerChecks.PROBE_INVALID, field, number + " must not be negative");
    }
  }

  /** The field is taken since 1.25. */
  private static void gracePeriod(@Nullable Long seconds, FieldPath probe, PodScope scope) {
    if (seconds != null && seconds <= 0 && scope.atLeast(25)) {
      FieldPath field = probe.child("terminationGracePeriodSeconds");
      scope
          .refusals()
          .invalid(ContainerChecks.PROBE_INVALID, field, seconds + " must be more than 0");
    }
  }

  private static void noGracePeriod(@Nullable Probe probe, FieldPath field, PodScope scope) {
    boolean set = probe != null && probe.terminationGracePeriodSeconds() != null;
    if (set && scope.atLeast(25)) {
      String message = "a readiness probe ends nothing, it has no terminationGracePeriodSeconds";
      FieldPath place = field.child("terminationGracePeriodSeconds");
      scope.refusals().invalid(ContainerChecks.PROBE_INVALID, place, message);
    }
  }

  /** 0 is filled in as 1. */
  private static void oneSuccess(@Nullable Probe probe, FieldPath field, PodScope scope) {
    if (probe != null && probe.successThreshold() != 0 && probe.successThreshold() != 1) {
      String message =
          probe.successThreshold() + " must be 1, only readiness probes may ask for more";
      FieldPath place = field.child("successThreshold");
      scope.refusals().invalid(ContainerChecks.PROBE_INVALID, place, message);
    }
  }
}
