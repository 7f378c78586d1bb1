package io.github.portreeve.model;

import java.util.List;

/** An HTTP request to the container. */
public record HttpGetAction(
    String path, IntOrString port, String host, String scheme, List<HttpHeader> httpHeaders) {

  public HttpGetAction {
    httpHeaders = List.copyOf(httpHeaders);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.path = path;
    builder.port = port;
    builder.host = host;
    builder.scheme = scheme;
    builder.httpHeaders = httpHeaders;
    return builder;
  }

  /** Makes a HttpGetAction field by field; what is not set is absent. */
  public static final class Builder {
    private String path = "";
    private IntOrString port = IntOrString.UNSET;
    private String host = "";
    private String scheme = "";
    private List<HttpHeader> httpHeaders = List.of();

    private Builder() {}

    public Builder path(String path) {
      this.path = path;
      return this;
    }

    public Builder port(IntOrString port) {
      this.port = port;
      return this;
    }

    public Builder host(String host) {
      this.host = host;
      return this;
    }

    public Builder scheme(String scheme) {
      this.scheme = scheme;
      return this;
    }

    public Builder httpHeaders(List<HttpHeader> httpHeaders) {
      this.httpHeaders = httpHeaders;
      return this;
    }

    public HttpGetAction build() {
      return new HttpGetAction(path, port, host, scheme, httpHeaders);
    }
  }
}
