package io.github.portreeve.validation;

import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.CronJobSpec;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.JobSpec;
import io.github.portreeve.model.Manifest;
import org.jspecify.annotations.Nullable;

/** What the server refuses of CronJobs. */
final class CronJobValidator {
  private static final FieldPath SPEC = FieldPath.of("spec");

  /** Of the 63 chars a Job's name may have, 11 are for the time it is made at. */
  private static final int LONGEST_NAME = 52;

  private CronJobValidator() {}

  static void validate(Manifest<CronJob> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    CronJobSpec spec = manifest.resource().spec();
    schedule(spec, refusals);
    FieldPath deadline = SPEC.child("startingDeadlineSeconds");
    WorkloadFields.notNegative(spec.startingDeadlineSeconds(), deadline, refusals);
    timeZone(spec.timeZone(), refusals);
    concurrency(spec.concurrencyPolicy(), refusals);
    jobTemplate(spec.jobTemplate().spec(), refusals);
    WorkloadFields.notNegative(
        spec.successfulJobsHistoryLimit(), "successfulJobsHistoryLimit", refusals);
    WorkloadFields.notNegative(spec.failedJobsHistoryLimit(), "failedJobsHistoryLimit", refusals);
    nameLength(GeneratedJobLabels.name(manifest.metadata()), refusals);
  }

  private static void schedule(CronJobSpec spec, Refusals refusals) {
    FieldPath field = SPEC.child("schedule");
    String schedule = spec.schedule();
    if (schedule.isEmpty()) {
      String message = "a CronJob needs a schedule such as \"0 4 * * *\"";
      refusals.required(WorkloadChecks.SCHEDULE_INVALID, field, message);
      return;
    }
    String complaint = CronSchedule.complaint(schedule);
    refusals.invalidIf(WorkloadChecks.SCHEDULE_INVALID, field, schedule, complaint);
    if (schedule.contains("TZ") && isZoneRefused(spec, refusals)) {
      String message = "\"" + schedule + "\" must not name a time zone, that is for timeZone";
      refusals.invalid(WorkloadChecks.SCHEDULE_INVALID, field, message);
    }
  }

  /** Refused since 1.29; from 1.25 on only beside a timeZone. */
  private static boolean isZoneRefused(CronJobSpec spec, Refusals refusals) {
    return refusals.cluster().atLeast(29)
        || (refusals.cluster().atLeast(25) && spec.timeZone() != null);
  }

  /** The field is taken since 1.25. */
  private static void timeZone(@Nullable String zone, Refusals refusals) {
    if (zone != null && refusals.cluster().atLeast(25)) {
      FieldPath field = SPEC.child("timeZone");
      String complaint = TimeZones.complaint(zone);
      refusals.invalidIf(WorkloadChecks.TIME_ZONE_INVALID, field, zone, complaint);
    }
  }

  private static void concurrency(String policy, Refusals refusals) {
    switch (policy) {
      case "", "Allow", "Forbid", "Replace" -> {}
      default -> {
        FieldPath field = SPEC.child("concurrencyPolicy");
        refusals.notSupported(
            WorkloadChecks.CONCURRENCY_INVALID, field, policy, "Allow", "Forbid", "Replace");
      }
    }
  }

  private static void jobTemplate(JobSpec spec, Refusals refusals) {
    FieldPath field = SPEC.child("jobTemplate").child("spec");
    JobSpecValidator.validate(spec, field, refusals);
    if (spec.selector() != null) {
      String message = "the selector of a CronJob's Jobs is made by the server, leave it out";
      refusals.invalid(WorkloadChecks.JOB_SELECTOR, field.child("selector"), message);
    }
    if (Boolean.TRUE.equals(spec.manualSelector())) {
      FieldPath place = field.child("manualSelector");
      refusals.notSupported(WorkloadChecks.JOB_SELECTOR, place, "true", "false");
    }
  }

  private static void nameLength(String name, Refusals refusals) {
    if (Texts.byteLength(name) > LONGEST_NAME) {
      String message =
          "\"" + name + "\" must be no more than 52 characters, its Jobs' names are longer by 11";
      refusals.invalid(MetadataChecks.NAME_INVALID, FieldPath.of("metadata", "name"), message);
    }
  }
}
