package io.github.portreeve.model;

/** A port that a container says it listens on. */
public record ContainerPort(
    String name, int hostPort, int containerPort, String protocol, String hostIP) {

  /** The protocol, TCP when none is given. */
  public String effectiveProtocol() {
    return protocol.isEmpty() ? "TCP" : protocol;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.hostPort = hostPort;
    builder.containerPort = containerPort;
    builder.protocol = protocol;
    builder.hostIP = hostIP;
    return builder;
  }

  /** Makes a ContainerPort field by field; what is not set is absent. */
  public static final class Builder {
    private String name = "";
    private int hostPort;
    private int containerPort;
    private String protocol = "";
    private String hostIP = "";

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder hostPort(int hostPort) {
      this.hostPort = hostPort;
      return this;
    }

    public Builder containerPort(int containerPort) {
      this.containerPort = containerPort;
      return this;
    }

    public Builder protocol(String protocol) {
      this.protocol = protocol;
      return this;
    }

    public Builder hostIP(String hostIP) {
      this.hostIP = hostIP;
      return this;
    }

    public ContainerPort build() {
      return new ContainerPort(name, hostPort, containerPort, protocol, hostIP);
    }
  }
}
