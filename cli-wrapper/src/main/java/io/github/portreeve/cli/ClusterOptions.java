package io.github.portreeve.cli;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.GatewayApiVersion;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.validation.Cidr;
import java.util.List;

/** What the options say of the cluster. */
final class ClusterOptions {
  private ClusterOptions() {}

  static ClusterProfile read(Arguments arguments) throws UsageException {
    ClusterProfile cluster =
        ClusterProfile.DEFAULT
            .withServiceRanges(serviceRanges(arguments))
            .withAllowPrivileged(!"false".equals(arguments.value(Options.ALLOW_PRIVILEGED)));
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

  private static List<String> serviceRanges(Arguments arguments) throws UsageException {
    List<String> ranges = arguments.listed(Options.SERVICE_CLUSTER_IP_RANGE);
    for (String range : ranges) {
      if (Cidr.parse(range) == null) {
        throw new UsageException("not a block of IP addresses such as 10.96.0.0/12: " + range);
      }
    }
    return ranges;
  }
}
