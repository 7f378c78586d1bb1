package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** One door of a Gateway or of a ListenerSet. */
public record Listener(
    String name,
    @Nullable String hostname,
    int port,
    String protocol,
    @Nullable ListenerTlsConfig tls,
    @Nullable AllowedRoutes allowedRoutes) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.hostname = hostname;
    builder.port = port;
    builder.protocol = protocol;
    builder.tls = tls;
    builder.allowedRoutes = allowedRoutes;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private String name = "";
    private @Nullable String hostname;
    private int port;
    private String protocol = "";
    private @Nullable ListenerTlsConfig tls;
    private @Nullable AllowedRoutes allowedRoutes;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder hostname(@Nullable String hostname) {
      this.hostname = hostname;
      return this;
    }

    public Builder port(int port) {
      this.port = port;
      return this;
    }

    public Builder protocol(String protocol) {
      this.protocol = protocol;
      return this;
    }

    public Builder tls(@Nullable ListenerTlsConfig tls) {
      this.tls = tls;
      return this;
    }

    public Builder allowedRoutes(@Nullable AllowedRoutes allowedRoutes) {
      this.allowedRoutes = allowedRoutes;
      return this;
    }

    public Listener build() {
      return new Listener(name, hostname, port, protocol, tls, allowedRoutes);
    }
  }
}
