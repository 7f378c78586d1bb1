package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who gets to the load balancer of a Service, by its fields and the providers' annotations. */
public final class LoadBalancers {
  private static final String BETA = "service.beta.kubernetes.io/";

  /** The annotation that came before the field; the server still reads it. */
  private static final String SOURCE_RANGES = BETA + "load-balancer-source-ranges";

  private static final String AWS_SCHEME = BETA + "aws-load-balancer-scheme";

  private LoadBalancers() {}

  /** How far it reaches, its source ranges considered. */
  public static Reach reach(Manifest<Service> service) {
    List<String> sources = sourceRanges(service);
    boolean inside = isInternal(service) || isPrivate(sources);
    return inside ? Reach.NODE_NETWORK : Reach.INTERNET;
  }

  static boolean isPrivate(List<String> sources) {
    for (String source : sources) {
      if (!AddressRange.isPrivate(source)) {
        return false;
      }
    }
    return !sources.isEmpty();
  }

  /** The blocks that alone are let in; none when all are. */
  public static List<String> sourceRanges(Manifest<Service> service) {
    List<String> field = service.resource().spec().loadBalancerSourceRanges();
    String annotation = service.metadata().annotations().getOrDefault(SOURCE_RANGES, "");
    return restrictions(field.isEmpty() ? split(annotation) : field);
  }

  /** Nothing when one of the blocks is all there is. */
  static List<String> restrictions(List<String> blocks) {
    List<String> found = new ArrayList<>();
    for (String block : blocks) {
      if (AddressRange.isAll(block)) {
        return List.of();
      }
      found.add(block.strip());
    }
    return found;
  }

  /** The parts between commas, blanks cut off, empty ones left out. */
  static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      String part = list.substring(start, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end + 1;
    }
    return parts;
  }

  /** Whether a class, an annotation or its address says that it is for a private network. */
  public static boolean isInternal(Manifest<Service> service) {
    ServiceSpec spec = service.resource().spec();
    Map<String, String> annotations = service.metadata().annotations();
    return isInternal(annotations)
        || isInternalByDefault(spec, annotations) && !annotations.containsKey(AWS_SCHEME)
        || AddressRange.isPrivate(spec.loadBalancerIP());
  }

  /** Whether one of the providers' annotations says so. */
  static boolean isInternal(Map<String, String> annotations) {
    for (Map.Entry<String, String> annotation : annotations.entrySet()) {
      if (saysInternal(annotation.getKey(), annotation.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** AWS' newer controller makes internal what does not say otherwise, the older one public. */
  private static boolean isInternalByDefault(ServiceSpec spec, Map<String, String> annotations) {
    String type = annotations.getOrDefault(BETA + "aws-load-balancer-type", "");
    return type.equals("external")
        || type.equals("nlb-ip")
        || isInternalClass(spec.loadBalancerClass() == null ? "" : spec.loadBalancerClass());
  }

  /** Classes whose load balancers are internal unless told otherwise. */
  private static boolean isInternalClass(String name) {
    return name.equals("service.k8s.aws/nlb") || name.equals("tailscale");
  }

  private static boolean saysInternal(String key, String value) {
    return switch (key) {
      case AWS_SCHEME -> value.equals("internal");
      // At first the value was the block let in; anything but false still counts.
      case BETA + "aws-load-balancer-internal" -> !value.isEmpty() && !value.equals("false");
      case "networking.gke.io/load-balancer-type", "cloud.google.com/load-balancer-type" ->
          value.equalsIgnoreCase("internal");
      case BETA + "azure-load-balancer-internal",
          BETA + "openstack-internal-load-balancer",
          BETA + "oci-load-balancer-internal",
          BETA + "cce-load-balancer-internal-vpc",
          "oci-network-load-balancer.oraclecloud.com/internal",
          "load-balancer.hetzner.cloud/disable-public-network" ->
          value.equals("true");
      case BETA + "do-loadbalancer-network" -> value.equalsIgnoreCase("internal");
      case BETA + "alibaba-cloud-loadbalancer-address-type" -> value.equals("intranet");
      case "service.kubernetes.io/qcloud-loadbalancer-internal-subnetid" -> !value.isEmpty();
      case "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type" ->
          value.equals("private");
      default -> false;
    };
  }
}
