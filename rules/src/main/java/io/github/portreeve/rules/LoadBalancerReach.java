package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;

/** From where a load balancer can be reached, as far as its Service tells. */
final class LoadBalancerReach {
  /** What makes a load balancer internal, cloud by cloud; "*" is any value but "false". */
  private static final String[][] INTERNAL = {
    {"service.beta.kubernetes.io/aws-load-balancer-internal", "*"},
    {"service.beta.kubernetes.io/aws-load-balancer-scheme", "internal"},
    {"service.beta.kubernetes.io/azure-load-balancer-internal", "true"},
    {"service.beta.kubernetes.io/openstack-internal-load-balancer", "true"},
    {"service.beta.kubernetes.io/oci-load-balancer-internal", "true"},
    {"oci-network-load-balancer.oraclecloud.com/internal", "true"},
    {"service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "intranet"},
    {"service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "true"},
    {"service.beta.kubernetes.io/do-loadbalancer-network", "internal"},
    {"service.kubernetes.io/qcloud-loadbalancer-internal-subnetid", "*"},
    {"service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "private"},
    {"networking.gke.io/load-balancer-type", "internal"},
    {"cloud.google.com/load-balancer-type", "internal"},
    {"load-balancer.hetzner.cloud/disable-public-network", "true"},
  };

  /** Who may come in is said here instead. */
  private static final String[] RESTRICTED = {
    "service.beta.kubernetes.io/load-balancer-source-ranges",
    "service.beta.kubernetes.io/azure-allowed-ip-ranges",
    "service.beta.kubernetes.io/azure-allowed-service-tags",
    "service.beta.kubernetes.io/do-loadbalancer-allow-rules",
  };

  /** Load balancers for clusters of one's own, with addresses of one's own. */
  private static final String[] OWN = {
    "metallb.universe.tf/",
    "metallb.io/",
    "io.cilium/",
    "lbipam.cilium.io/",
    "kube-vip.io/",
    "purelb.io/"
  };

  private LoadBalancerReach() {}

  /** Whether it is a load balancer and nothing in its manifest keeps anybody out. */
  static boolean isUnlimited(Manifest<Service> service) {
    ServiceSpec spec = service.resource().spec();
    return spec.effectiveType().equals("LoadBalancer")
        && spec.loadBalancerClass() == null
        && admitsAll(spec.loadBalancerSourceRanges())
        && !isPrivate(spec.loadBalancerIP())
        && !isLimited(service.metadata().annotations());
  }

  private static boolean admitsAll(List<String> ranges) {
    for (String range : ranges) {
      if (isOpen(range)) {
        return true;
      }
    }
    return ranges.isEmpty();
  }

  /** Whether a range of sources is all addresses of its family. */
  static boolean isOpen(String range) {
    return range.strip().endsWith("/0");
  }

  private static boolean isLimited(Map<String, String> annotations) {
    for (String key : RESTRICTED) {
      if (!annotations.getOrDefault(key, "").isEmpty()) {
        return true;
      }
    }
    for (String prefix : OWN) {
      for (String key : annotations.keySet()) {
        if (key.startsWith(prefix)) {
          return true;
        }
      }
    }
    return isInternal(annotations);
  }

  private static boolean isInternal(Map<String, String> annotations) {
    for (String[] internal : INTERNAL) {
      String value = annotations.getOrDefault(internal[0], "");
      boolean any = internal[1].equals("*") && !value.isEmpty() && !value.equals("false");
      if (any || value.equalsIgnoreCase(internal[1])) {
        return true;
      }
    }
    return isInternalByDefault(annotations);
  }

  /** AWS' newer controller makes internal what does not say otherwise, the older one public. */
  private static boolean isInternalByDefault(Map<String, String> annotations) {
    String type = annotations.getOrDefault("service.beta.kubernetes.io/aws-load-balancer-type", "");
    boolean newer = type.equals("external") || type.equals("nlb-ip");
    return newer && !annotations.containsKey("service.beta.kubernetes.io/aws-load-balancer-scheme");
  }

  /** Whether an address is of a private network (RFC 1918, RFC 4193). */
  private static boolean isPrivate(String address) {
    if (address.startsWith("10.") || address.startsWith("192.168.") || address.startsWith("fd")) {
      return true;
    }
    for (int second = 16; second < 32; second++) {
      if (address.startsWith("172." + second + ".")) {
        return true;
      }
    }
    return false;
  }
}
