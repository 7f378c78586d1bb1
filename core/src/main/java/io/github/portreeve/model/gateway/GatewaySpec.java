package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The doors of a Gateway and where they are. */
public record GatewaySpec(
    String gatewayClassName,
    List<Listener> listeners,
    List<GatewayAddress> addresses,
    @Nullable GatewayInfrastructure infrastructure,
    @Nullable AllowedListeners allowedListeners,
    @Nullable GatewayTlsConfig tls) {

  public GatewaySpec {
    listeners = List.copyOf(listeners);
    addresses = List.copyOf(addresses);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.gatewayClassName = gatewayClassName;
    builder.listeners = listeners;
    builder.addresses = addresses;
    builder.infrastructure = infrastructure;
    builder.allowedListeners = allowedListeners;
    builder.tls = tls;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private String gatewayClassName = "";
    private List<Listener> listeners = List.of();
    private List<GatewayAddress> addresses = List.of();
    private @Nullable GatewayInfrastructure infrastructure;
    private @Nullable AllowedListeners allowedListeners;
    private @Nullable GatewayTlsConfig tls;

    private Builder() {}

    public Builder gatewayClassName(String gatewayClassName) {
      this.gatewayClassName = gatewayClassName;
      return this;
    }

    public Builder listeners(List<Listener> listeners) {
      this.listeners = listeners;
      return this;
    }

    public Builder addresses(List<GatewayAddress> addresses) {
      this.addresses = addresses;
      return this;
    }

    public Builder infrastructure(@Nullable GatewayInfrastructure infrastructure) {
      this.infrastructure = infrastructure;
      return this;
    }

    public Builder allowedListeners(@Nullable AllowedListeners allowedListeners) {
      this.allowedListeners = allowedListeners;
      return this;
    }

    public Builder tls(@Nullable GatewayTlsConfig tls) {
      this.tls = tls;
      return this;
    }

    public GatewaySpec build() {
      return new GatewaySpec(
          gatewayClassName, listeners, addresses, infrastructure, allowedListeners, tls);
    }
  }
}
