package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** Where clients are sent instead. */
public record HttpRequestRedirect(
    @Nullable String scheme,
    @Nullable String hostname,
    @Nullable HttpPathModifier path,
    @Nullable Integer port,
    @Nullable Integer statusCode) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.scheme = scheme;
    builder.hostname = hostname;
    builder.path = path;
    builder.port = port;
    builder.statusCode = statusCode;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable String scheme;
    private @Nullable String hostname;
    private @Nullable HttpPathModifier path;
    private @Nullable Integer port;
    private @Nullable Integer statusCode;

    private Builder() {}

    public Builder scheme(@Nullable String scheme) {
      this.scheme = scheme;
      return this;
    }

    public Builder hostname(@Nullable String hostname) {
      this.hostname = hostname;
      return this;
    }

    public Builder path(@Nullable HttpPathModifier path) {
      this.path = path;
      return this;
    }

    public Builder port(@Nullable Integer port) {
      this.port = port;
      return this;
    }

    public Builder statusCode(@Nullable Integer statusCode) {
      this.statusCode = statusCode;
      return this;
    }

    public HttpRequestRedirect build() {
      return new HttpRequestRedirect(scheme, hostname, path, port, statusCode);
    }
  }
}
