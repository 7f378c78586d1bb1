package io.github.portreeve.generate;

/** The pods use their node's network: all they listen on is open there. */
public record HostNetwork() implements Exposure {
  @Override
  public Kind kind() {
    return Kind.HOST_NETWORK;
  }
}
