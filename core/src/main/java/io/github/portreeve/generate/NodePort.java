package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * A port of every node leads to the app.
 *
 * @param port number or name of the app's port; all ports when null
 * @param servicePort the port inside the cluster; the app's own number when null
 * @param nodePort the nodes' port; allocated by the server when null
 * @param externalTrafficPolicy {@code Cluster} or {@code Local}; the server's default when empty
 * @param internalTrafficPolicy {@code Cluster} or {@code Local}; the server's default when null
 */
public record NodePort(
    @Nullable IntOrString port,
    @Nullable Integer servicePort,
    @Nullable Integer nodePort,
    String externalTrafficPolicy,
    @Nullable String internalTrafficPolicy)
    implements PodService {

  /** All ports of the app, each at a node port that the server allocates. */
  public static NodePort all() {
    return new NodePort(null, null, null, "", null);
  }

  public static NodePort on(int port) {
    return new NodePort(IntOrString.of(port), null, null, "", null);
  }

  public static NodePort on(String port) {
    return new NodePort(IntOrString.of(port), null, null, "", null);
  }

  /**
   * Reads {@code 30086} or {@code 30086:http}: the nodes' port, then the app's; {@code http} alone
   * leaves the choice of the nodes' port to the server.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static NodePort parse(String text) {
    PortMapping mapping = PortMapping.parse(text);
    IntOrString port = mapping.port();
    return mapping.outside() == null && !port.isString()
        ? all().nodePort(port.number())
        : new NodePort(port, null, mapping.outside(), "", null);
  }

  public NodePort servicePort(int servicePort) {
    return new NodePort(port, servicePort, nodePort, externalTrafficPolicy, internalTrafficPolicy);
  }

  public NodePort nodePort(int nodePort) {
    return new NodePort(port, servicePort, nodePort, externalTrafficPolicy, internalTrafficPolicy);
  }

  public NodePort externalTrafficPolicy(String policy) {
    return new NodePort(port, servicePort, nodePort, policy, internalTrafficPolicy);
  }

  public NodePort internalTrafficPolicy(String policy) {
    return new NodePort(port, servicePort, nodePort, externalTrafficPolicy, policy);
  }

  @Override
  public Kind kind() {
    return Kind.NODE_PORT;
  }
}
