package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pages of other origins may ask for. */
public record HttpCors(
    List<String> allowOrigins,
    @Nullable Boolean allowCredentials,
    List<String> allowMethods,
    List<String> allowHeaders,
    List<String> exposeHeaders,
    int maxAge) {

  public HttpCors {
    allowOrigins = List.copyOf(allowOrigins);
    allowMethods = List.copyOf(allowMethods);
    allowHeaders = List.copyOf(allowHeaders);
    exposeHeaders = List.copyOf(exposeHeaders);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.allowOrigins = allowOrigins;
    builder.allowCredentials = allowCredentials;
    builder.allowMethods = allowMethods;
    builder.allowHeaders = allowHeaders;
    builder.exposeHeaders = exposeHeaders;
    builder.maxAge = maxAge;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private List<String> allowOrigins = List.of();
    private @Nullable Boolean allowCredentials;
    private List<String> allowMethods = List.of();
    private List<String> allowHeaders = List.of();
    private List<String> exposeHeaders = List.of();
    private int maxAge;

    private Builder() {}

    public Builder allowOrigins(List<String> allowOrigins) {
      this.allowOrigins = allowOrigins;
      return this;
    }

    public Builder allowCredentials(@Nullable Boolean allowCredentials) {
      this.allowCredentials = allowCredentials;
      return this;
    }

    public Builder allowMethods(List<String> allowMethods) {
      this.allowMethods = allowMethods;
      return this;
    }

    public Builder allowHeaders(List<String> allowHeaders) {
      this.allowHeaders = allowHeaders;
      return this;
    }

    public Builder exposeHeaders(List<String> exposeHeaders) {
      this.exposeHeaders = exposeHeaders;
      return this;
    }

    public Builder maxAge(int maxAge) {
      this.maxAge = maxAge;
      return this;
    }

    public HttpCors build() {
      return new HttpCors(
          allowOrigins, allowCredentials, allowMethods, allowHeaders, exposeHeaders, maxAge);
    }
  }
}
