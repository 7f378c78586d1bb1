package io.github.portreeve.maven;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.GatewayApiVersion;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.PortRange;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What a build says of its cluster. */
final class Cluster {
  private Cluster() {}

  /**
   * Reads the parameters of both goals; without versions the newest are meant.
   *
   * @throws MojoExecutionException when one of them is not what it should be
   */
  static ClusterProfile of(
      @Nullable String version, @Nullable String gatewayApi, String nodePortRange)
      throws MojoExecutionException {
    try {
      ClusterProfile cluster =
          ClusterProfile.DEFAULT.withNodePortRange(PortRange.parse(nodePortRange));
      if (version != null) {
        cluster = cluster.withVersion(KubernetesVersion.parse(version));
      }
      return gatewayApi == null
          ? cluster
          : cluster.withGatewayApi(GatewayApiVersion.parse(gatewayApi));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("portreeve: " + e.getMessage(), e);
    }
  }
}
