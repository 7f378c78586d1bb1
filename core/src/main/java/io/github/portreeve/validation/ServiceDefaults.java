package io.github.portreeve.validation;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What a server makes of a Service before it looks closer: fields that its release does not serve
 * are dropped, unless their feature gate is on by default, and absent ones get their values.
 */
final class ServiceDefaults {
  private ServiceDefaults() {}

  static ServiceSpec fill(ServiceSpec written, ClusterProfile cluster) {
    ServiceSpec spec = drop(written, cluster);
    ServiceSpec.Builder filled = spec.toBuilder().type(spec.effectiveType());
    filled.ports(ports(spec.ports(), cluster));
    if (spec.clusterIPs().isEmpty() && !spec.clusterIP().isEmpty() && cluster.atLeast(20)) {
      filled.clusterIPs(List.of(spec.clusterIP()));
    }
    if (spec.sessionAffinity().isEmpty()) {
      filled.sessionAffinity("None");
    }
    return filled.build();
  }

  private static ServiceSpec drop(ServiceSpec written, ClusterProfile cluster) {
    if (cluster.atLeast(31)) {
      return written;
    }
    ServiceSpec.Builder kept = written.toBuilder().trafficDistribution(null);
    if (!cluster.atLeast(22)) {
      kept.allocateLoadBalancerNodePorts(null);
      kept.loadBalancerClass(null);
      kept.internalTrafficPolicy(null);
    }
    if (!cluster.atLeast(21)) {
      int served = cluster.atLeast(20) ? Math.min(written.clusterIPs().size(), 1) : 0;
      kept.clusterIPs(written.clusterIPs().subList(0, served));
      kept.ipFamilies(List.of());
      kept.ipFamilyPolicy(null);
    }
    return kept.build();
  }

  private static List<ServicePort> ports(List<ServicePort> written, ClusterProfile cluster) {
    List<ServicePort> ports = new ArrayList<>(written.size());
    for (ServicePort port : written) {
      ServicePort.Builder filled = port.toBuilder();
      filled.protocol(port.effectiveProtocol()).targetPort(port.effectiveTargetPort());
      if (!cluster.atLeast(18)) {
        filled.appProtocol(null);
      }
      ports.add(filled.build());
    }
    return ports;
  }
}
