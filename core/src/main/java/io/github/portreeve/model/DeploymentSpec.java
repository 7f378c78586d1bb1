package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What a Deployment wants. */
public record DeploymentSpec(
    @Nullable Integer replicas,
    @Nullable LabelSelector selector,
    PodTemplateSpec template,
    UpdateStrategy strategy,
    int minReadySeconds,
    @Nullable Integer revisionHistoryLimit,
    boolean paused,
    @Nullable Integer progressDeadlineSeconds) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.replicas = replicas;
    builder.selector = selector;
    builder.template = template;
    builder.strategy = strategy;
    builder.minReadySeconds = minReadySeconds;
    builder.revisionHistoryLimit = revisionHistoryLimit;
    builder.paused = paused;
    builder.progressDeadlineSeconds = progressDeadlineSeconds;
    return builder;
  }

  /** Makes a DeploymentSpec field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable Integer replicas;
    private @Nullable LabelSelector selector;
    private PodTemplateSpec template = PodTemplateSpec.EMPTY;
    private UpdateStrategy strategy = UpdateStrategy.UNSET;
    private int minReadySeconds;
    private @Nullable Integer revisionHistoryLimit;
    private boolean paused;
    private @Nullable Integer progressDeadlineSeconds;

    private Builder() {}

    public Builder replicas(@Nullable Integer replicas) {
      this.replicas = replicas;
      return this;
    }

    public Builder selector(@Nullable LabelSelector selector) {
      this.selector = selector;
      return this;
    }

    public Builder template(PodTemplateSpec template) {
      this.template = template;
      return this;
    }

    public Builder strategy(UpdateStrategy strategy) {
      this.strategy = strategy;
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

    public Builder paused(boolean paused) {
      this.paused = paused;
      return this;
    }

    public Builder progressDeadlineSeconds(@Nullable Integer progressDeadlineSeconds) {
      this.progressDeadlineSeconds = progressDeadlineSeconds;
      return this;
    }

    public DeploymentSpec build() {
      return new DeploymentSpec(
          replicas,
          selector,
          template,
          strategy,
          minReadySeconds,
          revisionHistoryLimit,
          paused,
          progressDeadlineSeconds);
    }
  }
}
