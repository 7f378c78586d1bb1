package io.github.portreeve.model;

import java.util.List;

/**
 * What is known of the cluster that the manifests are for.
 *
 * @param version of its API server
 * @param nodePortRange its {@code --service-node-port-range}
 * @param serviceRanges its {@code --service-cluster-ip-range}, blocks of IP addresses, the primary
 *     one first; empty when not known
 * @param gatewayApi the release whose definitions are installed, of the standard channel
 */
public record ClusterProfile(
    KubernetesVersion version,
    PortRange nodePortRange,
    List<String> serviceRanges,
    GatewayApiVersion gatewayApi) {
  /** The newest known release with its default settings. */
  public static final ClusterProfile DEFAULT =
      new ClusterProfile(
          KubernetesVersion.NEWEST, PortRange.NODE_PORTS, List.of(), GatewayApiVersion.NEWEST);

  public ClusterProfile {
    serviceRanges = List.copyOf(serviceRanges);
  }

  public ClusterProfile withVersion(KubernetesVersion version) {
    return new ClusterProfile(version, nodePortRange, serviceRanges, gatewayApi);
  }

  public ClusterProfile withNodePortRange(PortRange nodePortRange) {
    return new ClusterProfile(version, nodePortRange, serviceRanges, gatewayApi);
  }

  public ClusterProfile withServiceRanges(List<String> serviceRanges) {
    return new ClusterProfile(version, nodePortRange, serviceRanges, gatewayApi);
  }

  public ClusterProfile withGatewayApi(GatewayApiVersion gatewayApi) {
    return new ClusterProfile(version, nodePortRange, serviceRanges, gatewayApi);
  }

  /** Whether the server is of release 1.{@code minor} or a later one. */
  public boolean atLeast(int minor) {
    return version.atLeast(minor);
  }
}
