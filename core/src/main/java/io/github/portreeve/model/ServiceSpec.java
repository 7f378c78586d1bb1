package io.github.portreeve.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a Service is reached and what stands behind it. */
public record ServiceSpec(
    List<ServicePort> ports,
    Map<String, String> selector,
    String clusterIP,
    List<String> clusterIPs,
    String type,
    List<String> externalIPs,
    String sessionAffinity,
    @Nullable SessionAffinityConfig sessionAffinityConfig,
    String loadBalancerIP,
    List<String> loadBalancerSourceRanges,
    @Nullable String loadBalancerClass,
    @Nullable Boolean allocateLoadBalancerNodePorts,
    String externalName,
    String externalTrafficPolicy,
    @Nullable String internalTrafficPolicy,
    int healthCheckNodePort,
    boolean publishNotReadyAddresses,
    List<String> ipFamilies,
    @Nullable String ipFamilyPolicy,
    @Nullable String trafficDistribution,
    List<String> topologyKeys) {

  public ServiceSpec {
    ports = List.copyOf(ports);
    selector = Ordered.copy(selector);
    clusterIPs = List.copyOf(clusterIPs);
    externalIPs = List.copyOf(externalIPs);
    loadBalancerSourceRanges = List.copyOf(loadBalancerSourceRanges);
    ipFamilies = List.copyOf(ipFamilies);
    topologyKeys = List.copyOf(topologyKeys);
  }

  /** The type, ClusterIP when none is given. */
  public String effectiveType() {
    return type.isEmpty() ? "ClusterIP" : type;
  }

  /** Whether names resolve to the pods themselves: {@code clusterIP: None}. */
  public boolean isHeadless() {
    return "None".equals(clusterIP) || clusterIPs.contains("None");
  }

  public boolean isExternalName() {
    return "ExternalName".equals(type);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ports = ports;
    builder.selector = selector;
    builder.clusterIP = clusterIP;
    builder.clusterIPs = clusterIPs;
    builder.type = type;
    builder.externalIPs = externalIPs;
    builder.sessionAffinity = sessionAffinity;
    builder.sessionAffinityConfig = sessionAffinityConfig;
    builder.loadBalancerIP = loadBalancerIP;
    builder.loadBalancerSourceRanges = loadBalancerSourceRanges;
    builder.loadBalancerClass = loadBalancerClass;
    builder.allocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts;
    builder.externalName = externalName;
    builder.externalTrafficPolicy = externalTrafficPolicy;
    builder.internalTrafficPolicy = internalTrafficPolicy;
    builder.healthCheckNodePort = healthCheckNodePort;
    builder.publishNotReadyAddresses = publishNotReadyAddresses;
    builder.ipFamilies = ipFamilies;
    builder.ipFamilyPolicy = ipFamilyPolicy;
    builder.trafficDistribution = trafficDistribution;
    builder.topologyKeys = topologyKeys;
    return builder;
  }

  /** Makes a ServiceSpec field by field; what is not set is absent. */
  public static final class Builder {
    private List<ServicePort> ports = List.of();
    private Map<String, String> selector = Map.of();
    private String clusterIP = "";
    private List<String> clusterIPs = List.of();
    private String type = "";
    private List<String> externalIPs = List.of();
    private String sessionAffinity = "";
    private @Nullable SessionAffinityConfig sessionAffinityConfig;
    private String loadBalancerIP = "";
    private List<String> loadBalancerSourceRanges = List.of();
    private @Nullable String loadBalancerClass;
    private @Nullable Boolean allocateLoadBalancerNodePorts;
    private String externalName = "";
    private String externalTrafficPolicy = "";
    private @Nullable String internalTrafficPolicy;
    private int healthCheckNodePort;
    private boolean publishNotReadyAddresses;
    private List<String> ipFamilies = List.of();
    private @Nullable String ipFamilyPolicy;
    private @Nullable String trafficDistribution;
    private List<String> topologyKeys = List.of();

    private Builder() {}

    public Builder ports(List<ServicePort> ports) {
      this.ports = ports;
      return this;
    }

    public Builder selector(Map<String, String> selector) {
      this.selector = selector;
      return this;
    }

    public Builder clusterIP(String clusterIP) {
      this.clusterIP = clusterIP;
      return this;
    }

    public Builder clusterIPs(List<String> clusterIPs) {
      this.clusterIPs = clusterIPs;
      return this;
    }

    public Builder type(String type) {
      this.type = type;
      return this;
    }

    public Builder externalIPs(List<String> externalIPs) {
      this.externalIPs = externalIPs;
      return this;
    }

    public Builder sessionAffinity(String sessionAffinity) {
      this.sessionAffinity = sessionAffinity;
      return this;
    }

    public Builder sessionAffinityConfig(@Nullable SessionAffinityConfig sessionAffinityConfig) {
      this.sessionAffinityConfig = sessionAffinityConfig;
      return this;
    }

    public Builder loadBalancerIP(String loadBalancerIP) {
      this.loadBalancerIP = loadBalancerIP;
      return this;
    }

    public Builder loadBalancerSourceRanges(List<String> loadBalancerSourceRanges) {
      this.loadBalancerSourceRanges = loadBalancerSourceRanges;
      return this;
    }

    public Builder loadBalancerClass(@Nullable String loadBalancerClass) {
      this.loadBalancerClass = loadBalancerClass;
      return this;
    }

    public Builder allocateLoadBalancerNodePorts(@Nullable Boolean allocateLoadBalancerNodePorts) {
      this.allocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts;
      return this;
    }

    public Builder externalName(String externalName) {
      this.externalName = externalName;
      return this;
    }

    public Builder externalTrafficPolicy(String externalTrafficPolicy) {
      this.externalTrafficPolicy = externalTrafficPolicy;
      return this;
    }

    public Builder internalTrafficPolicy(@Nullable String internalTrafficPolicy) {
      this.internalTrafficPolicy = internalTrafficPolicy;
      return this;
    }

    public Builder healthCheckNodePort(int healthCheckNodePort) {
      this.healthCheckNodePort = healthCheckNodePort;
      return this;
    }

    public Builder publishNotReadyAddresses(boolean publishNotReadyAddresses) {
      this.publishNotReadyAddresses = publishNotReadyAddresses;
      return this;
    }

    public Builder ipFamilies(List<String> ipFamilies) {
      this.ipFamilies = ipFamilies;
      return this;
    }

    public Builder ipFamilyPolicy(@Nullable String ipFamilyPolicy) {
      this.ipFamilyPolicy = ipFamilyPolicy;
      return this;
    }

    public Builder trafficDistribution(@Nullable String trafficDistribution) {
      this.trafficDistribution = trafficDistribution;
      return this;
    }

    public Builder topologyKeys(List<String> topologyKeys) {
      this.topologyKeys = topologyKeys;
      return this;
    }

    public ServiceSpec build() {
      return new ServiceSpec(
          ports,
          selector,
          clusterIP,
          clusterIPs,
          type,
          externalIPs,
          sessionAffinity,
          sessionAffinityConfig,
          loadBalancerIP,
          loadBalancerSourceRanges,
          loadBalancerClass,
          allocateLoadBalancerNodePorts,
          externalName,
          externalTrafficPolicy,
          internalTrafficPolicy,
          healthCheckNodePort,
          publishNotReadyAddresses,
          ipFamilies,
          ipFamilyPolicy,
          trafficDistribution,
          topologyKeys);
    }
  }
}
