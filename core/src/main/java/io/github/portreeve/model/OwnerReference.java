package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** The object that this one goes away with. */
public record OwnerReference(
    String apiVersion,
    String kind,
    String name,
    String uid,
    @Nullable Boolean controller,
    @Nullable Boolean blockOwnerDeletion) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.apiVersion = apiVersion;
    builder.kind = kind;
    builder.name = name;
    builder.uid = uid;
    builder.controller = controller;
    builder.blockOwnerDeletion = blockOwnerDeletion;
    return builder;
  }

  /** Makes an OwnerReference field by field; what is not set is absent. */
  public static final class Builder {
    private String apiVersion = "";
    private String kind = "";
    private String name = "";
    private String uid = "";
    private @Nullable Boolean controller;
    private @Nullable Boolean blockOwnerDeletion;

    private Builder() {}

    public Builder apiVersion(String apiVersion) {
      this.apiVersion = apiVersion;
      return this;
    }

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder uid(String uid) {
      this.uid = uid;
      return this;
    }

    public Builder controller(@Nullable Boolean controller) {
      this.controller = controller;
      return this;
    }

    public Builder blockOwnerDeletion(@Nullable Boolean blockOwnerDeletion) {
      this.blockOwnerDeletion = blockOwnerDeletion;
      return this;
    }

    public OwnerReference build() {
      return new OwnerReference(apiVersion, kind, name, uid, controller, blockOwnerDeletion);
    }
  }
}
