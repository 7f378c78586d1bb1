package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What a CronJob wants. */
public record CronJobSpec(
    String schedule,
    @Nullable String timeZone,
    @Nullable Long startingDeadlineSeconds,
    String concurrencyPolicy,
    @Nullable Boolean suspend,
    JobTemplateSpec jobTemplate,
    @Nullable Integer successfulJobsHistoryLimit,
    @Nullable Integer failedJobsHistoryLimit) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.schedule = schedule;
    builder.timeZone = timeZone;
    builder.startingDeadlineSeconds = startingDeadlineSeconds;
    builder.concurrencyPolicy = concurrencyPolicy;
    builder.suspend = suspend;
    builder.jobTemplate = jobTemplate;
    builder.successfulJobsHistoryLimit = successfulJobsHistoryLimit;
    builder.failedJobsHistoryLimit = failedJobsHistoryLimit;
    return builder;
  }

  /** Makes a CronJobSpec field by field; what is not set is absent. */
  public static final class Builder {
    private String schedule = "";
    private @Nullable String timeZone;
    private @Nullable Long startingDeadlineSeconds;
    private String concurrencyPolicy = "";
    private @Nullable Boolean suspend;
    private JobTemplateSpec jobTemplate =
        new JobTemplateSpec(ObjectMeta.builder().build(), JobSpec.builder().build());
    private @Nullable Integer successfulJobsHistoryLimit;
    private @Nullable Integer failedJobsHistoryLimit;

    private Builder() {}

    public Builder schedule(String schedule) {
      this.schedule = schedule;
      return this;
    }

    public Builder timeZone(@Nullable String timeZone) {
      this.timeZone = timeZone;
      return this;
    }

    public Builder startingDeadlineSeconds(@Nullable Long startingDeadlineSeconds) {
      this.startingDeadlineSeconds = startingDeadlineSeconds;
      return this;
    }

    public Builder concurrencyPolicy(String concurrencyPolicy) {
      this.concurrencyPolicy = concurrencyPolicy;
      return this;
    }

    public Builder suspend(@Nullable Boolean suspend) {
      this.suspend = suspend;
      return this;
    }

    public Builder jobTemplate(JobTemplateSpec jobTemplate) {
      this.jobTemplate = jobTemplate;
      return this;
    }

    public Builder successfulJobsHistoryLimit(@Nullable Integer successfulJobsHistoryLimit) {
      this.successfulJobsHistoryLimit = successfulJobsHistoryLimit;
      return this;
    }

    public Builder failedJobsHistoryLimit(@Nullable Integer failedJobsHistoryLimit) {
      this.failedJobsHistoryLimit = failedJobsHistoryLimit;
      return this;
    }

    public CronJobSpec build() {
      return new CronJobSpec(
          schedule,
          timeZone,
          startingDeadlineSeconds,
          concurrencyPolicy,
          suspend,
          jobTemplate,
          successfulJobsHistoryLimit,
          failedJobsHistoryLimit);
    }
  }
}
