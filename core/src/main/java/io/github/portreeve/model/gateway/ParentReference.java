package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** The Gateway, or the like, that a route attaches to. */
public record ParentReference(
    @Nullable String group,
    @Nullable String kind,
    @Nullable String namespace,
    String name,
    @Nullable String sectionName,
    @Nullable Integer port) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.group = group;
    builder.kind = kind;
    builder.namespace = namespace;
    builder.name = name;
    builder.sectionName = sectionName;
    builder.port = port;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable String group;
    private @Nullable String kind;
    private @Nullable String namespace;
    private String name = "";
    private @Nullable String sectionName;
    private @Nullable Integer port;

    private Builder() {}

    public Builder group(@Nullable String group) {
      this.group = group;
      return this;
    }

    public Builder kind(@Nullable String kind) {
      this.kind = kind;
      return this;
    }

    public Builder namespace(@Nullable String namespace) {
      this.namespace = namespace;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder sectionName(@Nullable String sectionName) {
      this.sectionName = sectionName;
      return this;
    }

    public Builder port(@Nullable Integer port) {
      this.port = port;
      return this;
    }

    public ParentReference build() {
      return new ParentReference(group, kind, namespace, name, sectionName, port);
    }
  }
}
