package io.github.portreeve.write;

import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.CronJobSpec;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.JobSpec;
import io.github.portreeve.model.JobTemplateSpec;

/** Encodes jobs. */
final class JobEncoder {
  private JobEncoder() {}

  static void job(Job job, Fields fields) {
    fields.object("spec", spec(job.spec()));
  }

  static void cronJob(CronJob cronJob, Fields fields) {
    CronJobSpec spec = cronJob.spec();
    fields.object(
        "spec",
        new Fields()
            .string("schedule", spec.schedule())
            .stringOrNull("timeZone", spec.timeZone())
            .numberOrNull("startingDeadlineSeconds", spec.startingDeadlineSeconds())
            .string("concurrencyPolicy", spec.concurrencyPolicy())
            .boolOrNull("suspend", spec.suspend())
            .numberOrNull("successfulJobsHistoryLimit", spec.successfulJobsHistoryLimit())
            .numberOrNull("failedJobsHistoryLimit", spec.failedJobsHistoryLimit())
            .object("jobTemplate", template(spec.jobTemplate())));
  }

  private static Fields template(JobTemplateSpec template) {
    return new Fields()
        .object("metadata", MetadataEncoder.metadata(template.metadata()))
        .object("spec", spec(template.spec()));
  }

  /** Labels are written even when there are none in them, if they are given. */
  private static Fields template(JobSpec spec) {
    Fields template = PodEncoder.template(spec.template());
    return spec.emptyTemplateLabels() ? template.emptyLabels() : template;
  }

  private static Fields spec(JobSpec spec) {
    return new Fields()
        .numberOrNull("parallelism", spec.parallelism())
        .numberOrNull("completions", spec.completions())
        .stringOrNull("completionMode", spec.completionMode())
        .numberOrNull("activeDeadlineSeconds", spec.activeDeadlineSeconds())
        .numberOrNull("backoffLimit", spec.backoffLimit())
        .numberOrNull("ttlSecondsAfterFinished", spec.ttlSecondsAfterFinished())
        .boolOrNull("suspend", spec.suspend())
        .boolOrNull("manualSelector", spec.manualSelector())
        .objectOrNull("selector", spec.selector(), MetadataEncoder::labelSelector)
        .others(spec.others())
        .object("template", template(spec));
  }
}
