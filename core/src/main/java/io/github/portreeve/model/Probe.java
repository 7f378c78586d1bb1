package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A question the kubelet asks a container again and again. */
public record Probe(
    Handler handler,
    int initialDelaySeconds,
    int timeoutSeconds,
    int periodSeconds,
    int successThreshold,
    int failureThreshold,
    @Nullable Long terminationGracePeriodSeconds) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.handler = handler;
    builder.initialDelaySeconds = initialDelaySeconds;
    builder.timeoutSeconds = timeoutSeconds;
    builder.periodSeconds = periodSeconds;
    builder.successThreshold = successThreshold;
    builder.failureThreshold = failureThreshold;
    builder.terminationGracePeriodSeconds = terminationGracePeriodSeconds;
    return builder;
  }

  /** Makes a Probe field by field; what is not set is absent. */
  public static final class Builder {
    private Handler handler = new Handler(null, null, null, null, null);
    private int initialDelaySeconds;
    private int timeoutSeconds;
    private int periodSeconds;
    private int successThreshold;
    private int failureThreshold;
    private @Nullable Long terminationGracePeriodSeconds;

    private Builder() {}

    public Builder handler(Handler handler) {
      this.handler = handler;
      return this;
    }

    public Builder initialDelaySeconds(int initialDelaySeconds) {
      this.initialDelaySeconds = initialDelaySeconds;
      return this;
    }

    public Builder timeoutSeconds(int timeoutSeconds) {
      this.timeoutSeconds = timeoutSeconds;
      return this;
    }

    public Builder periodSeconds(int periodSeconds) {
      this.periodSeconds = periodSeconds;
      return this;
    }

    public Builder successThreshold(int successThreshold) {
      this.successThreshold = successThreshold;
      return this;
    }

    public Builder failureThreshold(int failureThreshold) {
      this.failureThreshold = failureThreshold;
      return this;
    }

    public Builder terminationGracePeriodSeconds(@Nullable Long terminationGracePeriodSeconds) {
      this.terminationGracePeriodSeconds = terminationGracePeriodSeconds;
      return this;
    }

    public Probe build() {
      return new Probe(
          handler,
          initialDelaySeconds,
          timeoutSeconds,
          periodSeconds,
          successThreshold,
          failureThreshold,
          terminationGracePeriodSeconds);
    }
  }
}
