package io.github.portreeve.rules;

import io.github.portreeve.exposure.LoadBalancers;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.Map;

/** Whether anything in a Service's manifest limits who gets to its load balancer. */
final class LoadBalancerReach {
  /** Who may come in is said here, instead of in loadBalancerSourceRanges. */
  private static final String[] RESTRICTIONS = {
    "service.beta.kubernetes.io/azure-allowed-ip-ranges",
    "service.beta.kubernetes.io/azure-allowed-service-tags",
    "service.beta.kubernetes.io/do-loadbalancer-allow-rules",
  };

  /** Annotations of load balancers for clusters of one's own, with addresses of one's own. */
  private static final String[] OWN = {
    "metallb.universe.tf/",
    "metallb.io/",
    "io.cilium/",
    "lbipam.cilium.io/",
    "kube-vip.io/",
    "purelb.io/",
  };

  private LoadBalancerReach() {}

  /** Whether it is a load balancer and, as far as can be told, nobody is kept out. */
  static boolean isUnlimited(Manifest<Service> service) {
    ServiceSpec spec = service.resource().spec();
    return spec.effectiveType().equals("LoadBalancer")
        && spec.loadBalancerClass() == null
        && LoadBalancers.sourceRanges(service).isEmpty()
        && !LoadBalancers.isInternal(service)
        && !isLimited(service.metadata().annotations());
  }

  private static boolean isLimited(Map<String, String> annotations) {
    for (String restriction : RESTRICTIONS) {
      if (!annotations.getOrDefault(restriction, "").isEmpty()) {
        return true;
      }
    }
    for (String key : annotations.keySet()) {
      for (String prefix : OWN) {
        if (key.startsWith(prefix)) {
          return true;
        }
      }
    }
    return false;
  }
}
