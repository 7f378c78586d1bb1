package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/**
 * What a Job wants.
 *
 * @param emptyTemplateLabels whether the template has {@code labels}, with none in them; to a Job
 *     that is not the same as to have no {@code labels}
 * @param others fields of other names, as they are written
 */
public record JobSpec(
    @Nullable Integer parallelism,
    @Nullable Integer completions,
    @Nullable Long activeDeadlineSeconds,
    @Nullable Integer backoffLimit,
    @Nullable LabelSelector selector,
    @Nullable Boolean manualSelector,
    PodTemplateSpec template,
    @Nullable Integer ttlSecondsAfterFinished,
    @Nullable String completionMode,
    @Nullable Boolean suspend,
    boolean emptyTemplateLabels,
    FieldValues others) {

  public JobSpec {
    emptyTemplateLabels = emptyTemplateLabels && template.metadata().labels().isEmpty();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.parallelism = parallelism;
    builder.completions = completions;
    builder.activeDeadlineSeconds = activeDeadlineSeconds;
    builder.backoffLimit = backoffLimit;
    builder.selector = selector;
    builder.manualSelector = manualSelector;
    builder.template = template;
    builder.ttlSecondsAfterFinished = ttlSecondsAfterFinished;
    builder.completionMode = completionMode;
    builder.suspend = suspend;
    builder.emptyTemplateLabels = emptyTemplateLabels;
    builder.others = others;
    return builder;
  }

  /** Makes a JobSpec field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable Integer parallelism;
    private @Nullable Integer completions;
    private @Nullable Long activeDeadlineSeconds;
    private @Nullable Integer backoffLimit;
    private @Nullable LabelSelector selector;
    private @Nullable Boolean manualSelector;
    private PodTemplateSpec template = PodTemplateSpec.EMPTY;
    private @Nullable Integer ttlSecondsAfterFinished;
    private @Nullable String completionMode;
    private @Nullable Boolean suspend;
    private boolean emptyTemplateLabels;
    private FieldValues others = FieldValues.NONE;

    private Builder() {}

    public Builder parallelism(@Nullable Integer parallelism) {
      this.parallelism = parallelism;
      return this;
    }

    public Builder completions(@Nullable Integer completions) {
      this.completions = completions;
      return this;
    }

    public Builder activeDeadlineSeconds(@Nullable Long activeDeadlineSeconds) {
      this.activeDeadlineSeconds = activeDeadlineSeconds;
      return this;
    }

    public Builder backoffLimit(@Nullable Integer backoffLimit) {
      this.backoffLimit = backoffLimit;
      return this;
    }

    public Builder selector(@Nullable LabelSelector selector) {
      this.selector = selector;
      return this;
    }

    public Builder manualSelector(@Nullable Boolean manualSelector) {
      this.manualSelector = manualSelector;
      return this;
    }

    public Builder template(PodTemplateSpec template) {
      this.template = template;
      return this;
    }

    public Builder ttlSecondsAfterFinished(@Nullable Integer ttlSecondsAfterFinished) {
      this.ttlSecondsAfterFinished = ttlSecondsAfterFinished;
      return this;
    }

    public Builder completionMode(@Nullable String completionMode) {
      this.completionMode = completionMode;
      return this;
    }

    public Builder suspend(@Nullable Boolean suspend) {
      this.suspend = suspend;
      return this;
    }

    public Builder emptyTemplateLabels(boolean emptyTemplateLabels) {
      this.emptyTemplateLabels = emptyTemplateLabels;
      return this;
    }

    public Builder others(FieldValues others) {
      this.others = others;
      return this;
    }

    public JobSpec build() {
      return new JobSpec(
          parallelism,
          completions,
          activeDeadlineSeconds,
          backoffLimit,
          selector,
          manualSelector,
          template,
          ttlSecondsAfterFinished,
          completionMode,
          suspend,
          emptyTemplateLabels,
          others);
    }
  }
}
