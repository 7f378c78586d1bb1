package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** Checks of what the server refuses in workloads besides their pods. */
final class WorkloadChecks {
  static final RuleInfo CONCURRENCY_INVALID =
      invalid(
          "concurrency-policy-invalid",
          "a CronJob's concurrencyPolicy is none of those there are",
          """
          `concurrencyPolicy` is `Allow` (the default), `Forbid` or `Replace`: what happens when
          it is time for the next Job and the last one still runs.
          """);

  static final RuleInfo JOB_INVALID =
      invalid(
          "job-completions-invalid",
          "what a Job says of its completions and failures does not fit together",
          """
          `completionMode` is `NonIndexed` (the default) or `Indexed`. An indexed Job counts its
          pods, so it needs `completions`, and at most 100,000 of them may run at once.

          Only indexed Jobs have a `backoffLimitPerIndex`, `maxFailedIndexes` (which need the
          former) and a `successPolicy`. A rule of a `podFailurePolicy` has an `action` and one of
          `onExitCodes` and `onPodConditions`. `managedBy` is a domain, "/" and a path.
          """);

  static final RuleInfo JOB_SELECTOR =
      invalid(
          "job-selector-generated",
          "a Job sets the selector or labels that the server makes for it",
          """
          The server gives each Job a selector and labels made from its name and identity, so that
          no two Jobs share pods. What contradicts them is refused; such fields are often left
          over from an export (`kubectl get -o yaml`).

          Leave out `selector` and the labels `controller-uid`, `job-name` and their
          `batch.kubernetes.io/` twins.
          """);

  static final RuleInfo POD_MANAGEMENT_INVALID =
      invalid(
          "pod-management-policy-invalid",
          "a StatefulSet's podManagementPolicy is none of those there are",
          """
          `podManagementPolicy` is `OrderedReady` (the default), one pod after the other, or
          `Parallel`.
          """);

  static final RuleInfo PROGRESS_DEADLINE_INVALID =
      invalid(
          "progress-deadline-invalid",
          "a Deployment gives up before a pod can be ready",
          """
          A pod counts once it has been ready for `minReadySeconds`. `progressDeadlineSeconds`,
          600 by default, must be more than that, else no rollout could ever succeed.
          """);

  static final RuleInfo SCHEDULE_INVALID =
      invalid(
          "schedule-invalid",
          "a CronJob's schedule cannot be read",
          """
          A schedule has five fields: minute (0-59), hour (0-23), day of month (1-31), month (1-12
          or jan-dec) and day of week (0-6 or sun-sat, 0 is Sunday; there is no 7). Or it is one
          of `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`, `@every 1h30m`.

          The time zone belongs into `timeZone`; since 1.29 `TZ=` in the schedule is refused.
          """);

  static final RuleInfo SERVICE_NAME_INVALID =
      invalid(
          "stateful-set-service-name-invalid",
          "a StatefulSet's serviceName cannot be the name of a Service",
          """
          `serviceName` is the headless Service under which the pods get DNS names. Since 1.33 it
          must be a DNS label: at most 63 lower case letters, digits and `-`.
          """);

  static final RuleInfo TEMPLATE_REQUIRED =
      invalid(
          "pod-template-required",
          "a ReplicationController has no template",
          """
          A ReplicationController makes pods from `spec.template`, so it needs one. New manifests
          had better be Deployments, which do all of this and more.
          """);

  static final RuleInfo TIME_ZONE_INVALID =
      invalid(
          "time-zone-invalid",
          "a CronJob's timeZone is not in the list of time zones",
          """
          `timeZone` is a name of the IANA list such as `Europe/Berlin` or `Etc/UTC`, with its
          upper and lower case. Offsets such as `+02:00`, abbreviations such as `CEST` and `Local`
          are refused.

          Left out, it is the time zone of the controller manager, mostly UTC.
          """);

  static final RuleInfo UPDATE_STRATEGY_INVALID =
      invalid(
          "update-strategy-invalid",
          "how pods are to be replaced makes no sense",
          """
          A Deployment's strategy is `RollingUpdate` or `Recreate`; a StatefulSet's and a
          DaemonSet's `RollingUpdate` or `OnDelete`. `rollingUpdate` goes with the first only.

          `maxUnavailable` and `maxSurge` are whole numbers or percentages such as `25%`. They
          must not both be 0, and in a DaemonSet exactly one of them is.
          """);

  static final RuleInfo NUMBER_NEGATIVE =
      invalid(
          "workload-number-negative",
          "a number of pods, seconds or revisions is negative",
          """
          Replicas, completions, limits of histories and times in seconds are 0 or more.
          """);

  static final RuleInfo SELECTOR_MISMATCH =
      invalid(
          "workload-selector-mismatch",
          "a workload's selector does not select its own pods",
          """
          A workload finds its pods by labels. If the labels of its template do not match its
          selector, it would make pods for ever without finding any, so the server refuses it.

          Write every label of `selector.matchLabels` into `template.metadata.labels` as well. The
          selector cannot be changed later.
          """);

  static final RuleInfo SELECTOR_REQUIRED =
      invalid(
          "workload-selector-required",
          "a workload has no selector, or one that selects everything",
          """
          In `apps/v1` a workload needs `spec.selector`, and it must ask for at least one label;
          older versions of the API took the template's labels for it.

          Choose few labels that never change: the selector cannot be changed later.
          """);

  static final RuleInfo CLAIM_INVALID =
      invalid(
          "volume-claim-invalid",
          "a StatefulSet's claim of storage lacks what every claim needs",
          """
          A claim needs `accessModes` (`ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, or
          `ReadWriteOncePod` alone) and `resources.requests.storage`, more than 0.
          `storageClassName` is a DNS name, `volumeMode` is `Filesystem` or `Block`, and a
          `dataSource` names a kind, a group and a name.

          Servers check this since 1.34; before, the StatefulSet is taken and its claims are
          refused when its pods are made.
          """);

  private WorkloadChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
