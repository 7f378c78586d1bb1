package io.github.portreeve.model;

/**
 * What is known of the cluster that the manifests are for.
 *
 * @param version of its API server
 * @param nodePortRange its {@code --service-node-port-range}
 */
public record ClusterProfile(KubernetesVersion version, PortRange nodePortRange) {
  /** The newest known release with its default settings. */
  public static final ClusterProfile DEFAULT =
      new ClusterProfile(KubernetesVersion.NEWEST, PortRange.NODE_PORTS);

  public ClusterProfile withVersion(KubernetesVersion version) {
    return new ClusterProfile(version, nodePortRange);
  }

  public ClusterProfile withNodePortRange(PortRange nodePortRange) {
    return new ClusterProfile(version, nodePortRange);
  }

  /** Whether the server is of release 1.{@code minor} or a later one. */
  public boolean atLeast(int minor) {
    return version.atLeast(minor);
  }
}
