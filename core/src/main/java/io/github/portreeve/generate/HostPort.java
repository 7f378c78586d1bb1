package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * A port of the pod's node leads to the pod.
 *
 * @param port number or name of the app's port; all ports when null
 * @param hostPort the node's port; the app's own number when null
 * @param hostIP the node's address it is open on; all when empty
 */
public record HostPort(@Nullable IntOrString port, @Nullable Integer hostPort, String hostIP)
    implements Exposure {

  /** All ports of the app, under their own numbers. */
  public static HostPort all() {
    return new HostPort(null, null, "");
  }

  public static HostPort on(int port) {
    return new HostPort(IntOrString.of(port), null, "");
  }

  public static HostPort on(String port) {
    return new HostPort(IntOrString.of(port), null, "");
  }

  /**
   * Reads {@code 8086}, {@code http} or {@code 80:http}: the host's port, then the app's.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static HostPort parse(String text) {
    PortMapping mapping = PortMapping.parse(text);
    return new HostPort(mapping.port(), mapping.outside(), "");
  }

  public HostPort hostPort(int hostPort) {
    return new HostPort(port, hostPort, hostIP);
  }

  public HostPort hostIP(String hostIP) {
    return new HostPort(port, hostPort, hostIP);
  }

  @Override
  public Kind kind() {
    return Kind.HOST_PORT;
  }
}
