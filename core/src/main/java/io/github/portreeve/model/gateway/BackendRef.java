package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** A Service, or the like, and its share of the traffic. */
public record BackendRef(
    @Nullable String group,
    @Nullable String kind,
    String name,
    @Nullable String namespace,
    @Nullable Integer port,
    @Nullable Integer weight) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.group = group;
    builder.kind = kind;
    builder.name = name;
    builder.namespace = namespace;
    builder.port = port;
    builder.weight = weight;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable String group;
    private @Nullable String kind;
    private String name = "";
    private @Nullable String namespace;
    private @Nullable Integer port;
    private @Nullable Integer weight;

    private Builder() {}

    public Builder group(@Nullable String group) {
      this.group = group;
      return this;
    }

    public Builder kind(@Nullable String kind) {
      this.kind = kind;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder namespace(@Nullable String namespace) {
      this.namespace = namespace;
      return this;
    }

    public Builder port(@Nullable Integer port) {
      this.port = port;
      return this;
    }

    public Builder weight(@Nullable Integer weight) {
      this.weight = weight;
      return this;
    }

    public BackendRef build() {
      return new BackendRef(group, kind, name, namespace, port, weight);
    }
  }
}
