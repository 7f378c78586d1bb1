package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** The object that holds a class' settings. */
public record IngressClassParameters(
    @Nullable String apiGroup,
    String kind,
    String name,
    @Nullable String scope,
    @Nullable String namespace) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.apiGroup = apiGroup;
    builder.kind = kind;
    builder.name = name;
    builder.scope = scope;
    builder.namespace = namespace;
    return builder;
  }

  /** Makes an IngressClassParameters field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable String apiGroup;
    private String kind = "";
    private String name = "";
    private @Nullable String scope;
    private @Nullable String namespace;

    private Builder() {}

    public Builder apiGroup(@Nullable String apiGroup) {
      this.apiGroup = apiGroup;
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

    public Builder scope(@Nullable String scope) {
      this.scope = scope;
      return this;
    }

    public Builder namespace(@Nullable String namespace) {
      this.namespace = namespace;
      return this;
    }

    public IngressClassParameters build() {
      return new IngressClassParameters(apiGroup, kind, name, scope, namespace);
    }
  }
}
