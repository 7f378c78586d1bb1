package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A port of a Service and the pods' port behind it. */
public record ServicePort(
    String name,
    String protocol,
    @Nullable String appProtocol,
    int port,
    IntOrString targetPort,
    int nodePort) {

  /** The protocol, TCP when none is given. */
  public String effectiveProtocol() {
    return protocol.isEmpty() ? "TCP" : protocol;
  }

  /** The target port, this port's own number when none is given: 0 and "" count as none. */
  public IntOrString effectiveTargetPort() {
    return targetPort.isUnset() ? IntOrString.of(port) : targetPort;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.protocol = protocol;
    builder.appProtocol = appProtocol;
    builder.port = port;
    builder.targetPort = targetPort;
    builder.nodePort = nodePort;
    return builder;
  }

  /** Makes a ServicePort field by field; what is not set is absent. */
  public static final class Builder {
    private String name = "";
    private String protocol = "";
    private @Nullable String appProtocol;
    private int port;
    private IntOrString targetPort = IntOrString.UNSET;
    private int nodePort;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder protocol(String protocol) {
      this.protocol = protocol;
      return this;
    }

    public Builder appProtocol(@Nullable String appProtocol) {
      this.appProtocol = appProtocol;
      return this;
    }

    public Builder port(int port) {
      this.port = port;
      return this;
    }

    public Builder targetPort(IntOrString targetPort) {
      this.targetPort = targetPort;
      return this;
    }

    public Builder nodePort(int nodePort) {
      this.nodePort = nodePort;
      return this;
    }

    public ServicePort build() {
      return new ServicePort(name, protocol, appProtocol, port, targetPort, nodePort);
    }
  }
}
