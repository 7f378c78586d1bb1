package io.github.portreeve.model;

import java.util.List;

/**
 * What is known of the cluster that the manifests are for.
 *
 * @param version of its API server
 * @param nodePortRange its {@code --service-node-port-range}
 * @param serviceRanges its {@code --service-cluster-ip-range}, blocks of IP addresses, the primary
 *     one first; empty when not known
 * @param allowPrivileged its {@code --allow-privileged}; a server left to itself does not, while
 *     clusters set it for the sake of their network and storage
 * @param gatewayApi the release whose definitions are installed, of the standard channel
 * @param defined the types that definitions which are at hand serve; what these say counts for all
 *     versions of the kinds
 */
public record ClusterProfile(
    KubernetesVersion version,
    PortRange nodePortRange,
    List<String> serviceRanges,
    boolean allowPrivileged,
    GatewayApiVersion gatewayApi,
    List<ApiType> defined) {
  /** The newest known release, set as clusters usually are. */
  public static final ClusterProfile DEFAULT =
      new ClusterProfile(
          KubernetesVersion.NEWEST,
          PortRange.NODE_PORTS,
          List.of(),
          true,
          GatewayApiVersion.NEWEST,
          List.of());

  public ClusterProfile {
    serviceRanges = List.copyOf(serviceRanges);
    defined = List.copyOf(defined);
  }

  public ClusterProfile withVersion(KubernetesVersion version) {
    return new ClusterProfile(
        version, nodePortRange, serviceRanges, allowPrivileged, gatewayApi, defined);
  }

  public ClusterProfile withNodePortRange(PortRange nodePortRange) {
    return new ClusterProfile(
        version, nodePortRange, serviceRanges, allowPrivileged, gatewayApi, defined);
  }

  public ClusterProfile withServiceRanges(List<String> serviceRanges) {
    return new ClusterProfile(
        version, nodePortRange, serviceRanges, allowPrivileged, gatewayApi, defined);
  }

  public ClusterProfile withAllowPrivileged(boolean allowPrivileged) {
    return new ClusterProfile(
        version, nodePortRange, serviceRanges, allowPrivileged, gatewayApi, defined);
  }

  public ClusterProfile withGatewayApi(GatewayApiVersion gatewayApi) {
    return new ClusterProfile(
        version, nodePortRange, serviceRanges, allowPrivileged, gatewayApi, defined);
  }

  /** Said by a linter that is given definitions, and checks by them. */
  public ClusterProfile withDefined(List<ApiType> defined) {
    return new ClusterProfile(
        version, nodePortRange, serviceRanges, allowPrivileged, gatewayApi, defined);
  }

  /** Whether there is a definition of the kind, in this version or in another one. */
  public boolean defines(ApiType type) {
    for (int i = 0; i < defined.size(); i++) {
      ApiType other = defined.get(i);
      if (other.kind().equals(type.kind()) && other.group().equals(type.group())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the server is of release 1.{@code minor} or a later one. */
  public boolean atLeast(int minor) {
    return version.atLeast(minor);
  }
}
