package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A taint that a pod bears. */
public record Toleration(
    String key, String operator, String value, String effect, @Nullable Long tolerationSeconds) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.operator = operator;
    builder.value = value;
    builder.effect = effect;
    builder.tolerationSeconds = tolerationSeconds;
    return builder;
  }

  /** Makes a Toleration field by field; what is not set is absent. */
  public static final class Builder {
    private String key = "";
    private String operator = "";
    private String value = "";
    private String effect = "";
    private @Nullable Long tolerationSeconds;

    private Builder() {}

    public Builder key(String key) {
      this.key = key;
      return this;
    }

    public Builder operator(String operator) {
      this.operator = operator;
      return this;
    }

    public Builder value(String value) {
      this.value = value;
      return this;
    }

    public Builder effect(String effect) {
      this.effect = effect;
      return this;
    }

    public Builder tolerationSeconds(@Nullable Long tolerationSeconds) {
      this.tolerationSeconds = tolerationSeconds;
      return this;
    }

    public Toleration build() {
      return new Toleration(key, operator, value, effect, tolerationSeconds);
    }
  }
}
