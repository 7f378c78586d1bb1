package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What a DaemonSet wants. */
public record DaemonSetSpec(
    @Nullable LabelSelector selector,
    PodTemplateSpec template,
    UpdateStrategy updateStrategy,
    int minReadySeconds,
    @Nullable Integer revisionHistoryLimit) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.selector = selector;
    builder.template = template;
    builder.updateStrategy = updateStrategy;
    builder.minReadySeconds = minReadySeconds;
    builder.revisionHistoryLimit = revisionHistoryLimit;
    return builder;
  }

  /** Makes a DaemonSetSpec field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable LabelSelector selector;
    private PodTemplateSpec template = PodTemplateSpec.EMPTY;
    private UpdateStrategy updateStrategy = UpdateStrategy.UNSET;
    private int minReadySeconds;
    private @Nullable Integer revisionHistoryLimit;

    private Builder() {}

    public Builder selector(@Nullable LabelSelector selector) {
      this.selector = selector;
      return this;
    }

    public Builder template(PodTemplateSpec template) {
      this.template = template;
      return this;
    }

    public Builder updateStrategy(UpdateStrategy updateStrategy) {
      this.updateStrategy = updateStrategy;
      return this;
    }

    public Builder minReadySeconds(int minReadySeconds) {
      this.minReadySeconds = minReadySeconds;
      return this;
    }

    public Builder revisionHistoryLimit(@Nullable Integer revisionHistoryLimit) {
      this.revisionHistoryLimit = revisionHistoryLimit;
      return this;
    }

    public DaemonSetSpec build() {
      return new DaemonSetSpec(
          selector, template, updateStrategy, minReadySeconds, revisionHistoryLimit);
    }
  }
}
