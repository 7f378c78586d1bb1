package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.JobSpec;
import org.jspecify.annotations.Nullable;

/** The checks of what a Job or a CronJob runs. */
final class JobSpecValidator {
  private static final int MOST_INDEXED_PODS = 100_000;

  private JobSpecValidator() {}

  /** Checks the spec that stands at this path. A time to live is taken since 1.21. */
  static void validate(JobSpec spec, FieldPath field, Refusals refusals) {
    notNegative(spec.parallelism(), field.child("parallelism"), refusals);
    notNegative(spec.completions(), field.child("completions"), refusals);
    FieldPath deadline = field.child("activeDeadlineSeconds");
    WorkloadFields.notNegative(spec.activeDeadlineSeconds(), deadline, refusals);
    notNegative(spec.backoffLimit(), field.child("backoffLimit"), refusals);
    if (refusals.cluster().atLeast(21)) {
      FieldPath timeToLive = field.child("ttlSecondsAfterFinished");
      notNegative(spec.ttlSecondsAfterFinished(), timeToLive, refusals);
    }
    Part job = new Part(spec.others(), field, WorkloadChecks.JOB_INVALID, refusals);
    boolean others = !spec.others().isEmpty();
    if (others) {
      JobPoliciesValidator.numbers(spec, job);
    }
    completionMode(spec, field, refusals);
    if (others) {
      JobPoliciesValidator.policies(spec, job);
    }
    FieldPath template = field.child("template");
    PodTemplateValidator.validate(spec.template(), template, refusals);
    restartPolicy(spec, template.child("spec"), refusals);
  }

  private static void notNegative(@Nullable Integer number, FieldPath field, Refusals refusals) {
    if (number != null) {
      WorkloadFields.notNegative((long) number, field, refusals);
    }
  }

  /** The field is taken since 1.22. */
  private static void completionMode(JobSpec spec, FieldPath field, Refusals refusals) {
    String mode = spec.completionMode();
    if (mode == null || !refusals.cluster().atLeast(22)) {
      return;
    }
    switch (mode) {
      case "NonIndexed" -> {}
      case "Indexed" -> indexed(spec, field, refusals);
      default -> {
        FieldPath place = field.child("completionMode");
        refusals.notSupported(WorkloadChecks.JOB_INVALID, place, mode, "NonIndexed", "Indexed");
      }
    }
  }

  private static void indexed(JobSpec spec, FieldPath field, Refusals refusals) {
    if (spec.completions() == null) {
      String message = "an indexed Job needs its number of completions";
      refusals.required(WorkloadChecks.JOB_INVALID, field.child("completions"), message);
    }
    if (spec.parallelism() != null && spec.parallelism() > MOST_INDEXED_PODS) {
      String message = spec.parallelism() + " must be no more than 100000 in an indexed Job";
      refusals.invalid(WorkloadChecks.JOB_INVALID, field.child("parallelism"), message);
    }
  }

  /** The default, Always, is no choice; servers up to 1.22 call it a wrong value. */
  private static void restartPolicy(JobSpec spec, FieldPath pod, Refusals refusals) {
    FieldPath field = pod.child("restartPolicy");
    String policy = spec.template().spec().restartPolicy();
    switch (policy) {
      case "Never" -> {}
      case "OnFailure" -> {
        if (spec.others().has("podFailurePolicy") && refusals.cluster().atLeast(26)) {
          String message = "with a podFailurePolicy the pods of a Job need restartPolicy Never";
          refusals.invalid(PodChecks.RESTART_POLICY_INVALID, field, message);
        }
      }
      case "", "Always" -> {
        if (refusals.cluster().atLeast(23)) {
          String message = "the pods of a Job need restartPolicy OnFailure or Never";
          refusals.required(PodChecks.RESTART_POLICY_INVALID, field, message);
        } else {
          wrongRestartPolicy("Always", field, refusals);
        }
      }
      default -> wrongRestartPolicy(policy, field, refusals);
    }
  }

  private static void wrongRestartPolicy(String policy, FieldPath field, Refusals refusals) {
    refusals.notSupported(PodChecks.RESTART_POLICY_INVALID, field, policy, "OnFailure", "Never");
  }
}
