package io.github.portreeve.maven;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.PortRange;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What a build says of its cluster. */
final class Cluster {
  private Cluster() {}

  /**
   * Reads the parameters of both goals; no version means the newest.
   *
   * @throws MojoExecutionException when one of them is not what it should be
   */
  static ClusterProfile of(@Nullable String version, String nodePortRange)
      throws MojoExecutionException {
    try {
      ClusterProfile cluster =
          ClusterProfile.DEFAULT.withNodePortRange(PortRange.parse(nodePortRange));
      return version == null ? cluster : cluster.withVersion(KubernetesVersion.parse(version));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("portreeve: " + e.getMessage(), e);
    }
  }
}
