package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** What is done to a request, by its type; a GRPCRoute's has no redirect, rewrite or CORS. */
public record RouteFilter(
    String type,
    @Nullable HttpHeaderFilter requestHeaderModifier,
    @Nullable HttpHeaderFilter responseHeaderModifier,
    @Nullable HttpRequestMirror requestMirror,
    @Nullable HttpRequestRedirect requestRedirect,
    @Nullable HttpUrlRewrite urlRewrite,
    @Nullable HttpCors cors,
    @Nullable LocalObjectReference extensionRef) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.requestHeaderModifier = requestHeaderModifier;
    builder.responseHeaderModifier = responseHeaderModifier;
    builder.requestMirror = requestMirror;
    builder.requestRedirect = requestRedirect;
    builder.urlRewrite = urlRewrite;
    builder.cors = cors;
    builder.extensionRef = extensionRef;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private String type = "";
    private @Nullable HttpHeaderFilter requestHeaderModifier;
    private @Nullable HttpHeaderFilter responseHeaderModifier;
    private @Nullable HttpRequestMirror requestMirror;
    private @Nullable HttpRequestRedirect requestRedirect;
    private @Nullable HttpUrlRewrite urlRewrite;
    private @Nullable HttpCors cors;
    private @Nullable LocalObjectReference extensionRef;

    private Builder() {}

    public Builder type(String type) {
      this.type = type;
      return this;
    }

    public Builder requestHeaderModifier(@Nullable HttpHeaderFilter requestHeaderModifier) {
      this.requestHeaderModifier = requestHeaderModifier;
      return this;
    }

    public Builder responseHeaderModifier(@Nullable HttpHeaderFilter responseHeaderModifier) {
      this.responseHeaderModifier = responseHeaderModifier;
      return this;
    }

    public Builder requestMirror(@Nullable HttpRequestMirror requestMirror) {
      this.requestMirror = requestMirror;
      return this;
    }

    public Builder requestRedirect(@Nullable HttpRequestRedirect requestRedirect) {
      this.requestRedirect = requestRedirect;
      return this;
    }

    public Builder urlRewrite(@Nullable HttpUrlRewrite urlRewrite) {
      this.urlRewrite = urlRewrite;
      return this;
    }

    public Builder cors(@Nullable HttpCors cors) {
      this.cors = cors;
      return this;
    }

    public Builder extensionRef(@Nullable LocalObjectReference extensionRef) {
      this.extensionRef = extensionRef;
      return this;
    }

    public RouteFilter build() {
      return new RouteFilter(
          type,
          requestHeaderModifier,
          responseHeaderModifier,
          requestMirror,
          requestRedirect,
          urlRewrite,
          cors,
          extensionRef);
    }
  }
}
