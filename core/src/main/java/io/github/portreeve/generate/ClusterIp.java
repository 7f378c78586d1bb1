package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * A stable address inside the cluster.
 *
 * @param port number or name of the app's port; all ports when null
 * @param servicePort the port that clients connect to; the app's own number when null
 * @param internalTrafficPolicy {@code Cluster} or {@code Local}; the server's default when null
 */
public record ClusterIp(
    @Nullable IntOrString port,
    @Nullable Integer servicePort,
    @Nullable String internalTrafficPolicy)
    implements PodService {

  /** All ports of the app, under their own numbers. */
  public static ClusterIp all() {
    return new ClusterIp(null, null, null);
  }

  public static ClusterIp on(int port) {
    return new ClusterIp(IntOrString.of(port), null, null);
  }

  public static ClusterIp on(String port) {
    return new ClusterIp(IntOrString.of(port), null, null);
  }

  /**
   * Reads {@code 8086}, {@code http} or {@code 80:http}: the Service's port, then the app's.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static ClusterIp parse(String text) {
    PortMapping mapping = PortMapping.parse(text);
    return new ClusterIp(mapping.port(), mapping.outside(), null);
  }

  public ClusterIp servicePort(int servicePort) {
    return new ClusterIp(port, servicePort, internalTrafficPolicy);
  }

  public ClusterIp internalTrafficPolicy(String policy) {
    return new ClusterIp(port, servicePort, policy);
  }

  @Override
  public Kind kind() {
    return Kind.CLUSTER_IP;
  }
}
