package io.github.portreeve.cli;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.GatewayApiVersion;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.PortRange;

/** What the options say of the cluster. */
final class ClusterOptions {
  private ClusterOptions() {}

  static ClusterProfile read(Arguments arguments) throws UsageException {
    ClusterProfile cluster =
        ClusterProfile.DEFAULT.withServiceRanges(
            arguments.listed(Options.SERVICE_CLUSTER_IP_RANGE));
    String version = arguments.value(Options.KUBERNETES_VERSION);
    String gatewayApi = arguments.value(Options.GATEWAY_API_VERSION);
    String range = arguments.value(Options.NODE_PORT_RANGE);
    try {
      if (version != null) {
        cluster = cluster.withVersion(KubernetesVersion.parse(version));
      }
      if (gatewayApi != null) {
        cluster = cluster.withGatewayApi(GatewayApiVersion.parse(gatewayApi));
      }
      if (range != null) {
        cluster = cluster.withNodePortRange(PortRange.parse(range));
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    return cluster;
  }
}
