package io.github.portreeve.decode;

import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.CronJobSpec;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.JobSpec;
import io.github.portreeve.model.JobTemplateSpec;
import java.util.List;

/** Decodes jobs. */
final class JobDecoder {
  private static final List<String> RECORDED =
      List.of(
          "parallelism",
          "completions",
          "activeDeadlineSeconds",
          "backoffLimit",
          "selector",
          "manualSelector",
          "template",
          "ttlSecondsAfterFinished",
          "completionMode",
          "suspend");

  private JobDecoder() {}

  static Job job(Fields fields) {
    return new Job(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        jobSpec(fields.objectOrEmpty("spec")));
  }

  static JobSpec jobSpec(Fields fields) {
    Fields template = fields.objectOrEmpty("template");
    return JobSpec.builder()
        .parallelism(fields.int32OrNull("parallelism"))
        .completions(fields.int32OrNull("completions"))
        .activeDeadlineSeconds(fields.int64OrNull("activeDeadlineSeconds"))
        .backoffLimit(fields.int32OrNull("backoffLimit"))
        .selector(MetadataDecoder.labelSelectorOrNull(fields.object("selector")))
        .manualSelector(fields.booleanOrNull("manualSelector"))
        .template(PodDecoder.podTemplateSpec(template))
        .emptyTemplateLabels(template.objectOrEmpty("metadata").object("labels") != null)
        .ttlSecondsAfterFinished(fields.int32OrNull("ttlSecondsAfterFinished"))
        .completionMode(fields.stringOrNull("completionMode"))
        .suspend(fields.booleanOrNull("suspend"))
        .others(fields.others(RECORDED))
        .build();
  }

  static CronJob cronJob(Fields fields) {
    return new CronJob(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        cronJobSpec(fields.objectOrEmpty("spec")));
  }

  static CronJobSpec cronJobSpec(Fields fields) {
    return CronJobSpec.builder()
        .schedule(fields.string("schedule"))
        .timeZone(fields.stringOrNull("timeZone"))
        .startingDeadlineSeconds(fields.int64OrNull("startingDeadlineSeconds"))
        .concurrencyPolicy(fields.string("concurrencyPolicy"))
        .suspend(fields.booleanOrNull("suspend"))
        .jobTemplate(jobTemplateSpec(fields.objectOrEmpty("jobTemplate")))
        .successfulJobsHistoryLimit(fields.int32OrNull("successfulJobsHistoryLimit"))
        .failedJobsHistoryLimit(fields.int32OrNull("failedJobsHistoryLimit"))
        .build();
  }

  static JobTemplateSpec jobTemplateSpec(Fields fields) {
    return new JobTemplateSpec(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        jobSpec(fields.objectOrEmpty("spec")));
  }
}
