package io.github.portreeve.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pod runs and how it sits on its node.
 *
 * @param others fields of other names, as they are written
 */
public record PodSpec(
    List<Container> initContainers,
    List<Container> containers,
    List<EphemeralContainer> ephemeralContainers,
    String restartPolicy,
    @Nullable Long terminationGracePeriodSeconds,
    @Nullable Long activeDeadlineSeconds,
    String dnsPolicy,
    @Nullable PodDnsConfig dnsConfig,
    Map<String, String> nodeSelector,
    @Nullable Affinity affinity,
    List<Toleration> tolerations,
    List<TopologySpreadConstraint> topologySpreadConstraints,
    String nodeName,
    String serviceAccountName,
    boolean hostNetwork,
    boolean hostPID,
    boolean hostIPC,
    @Nullable Boolean hostUsers,
    @Nullable Boolean shareProcessNamespace,
    String hostname,
    String subdomain,
    @Nullable String hostnameOverride,
    @Nullable Boolean setHostnameAsFQDN,
    List<HostAlias> hostAliases,
    List<PodReadinessGate> readinessGates,
    @Nullable PodOs os,
    List<Volume> volumes,
    FieldValues others) {

  public PodSpec {
    initContainers = List.copyOf(initContainers);
    containers = List.copyOf(containers);
    ephemeralContainers = List.copyOf(ephemeralContainers);
    nodeSelector = Ordered.copy(nodeSelector);
    tolerations = List.copyOf(tolerations);
    topologySpreadConstraints = List.copyOf(topologySpreadConstraints);
    hostAliases = List.copyOf(hostAliases);
    readinessGates = List.copyOf(readinessGates);
    volumes = List.copyOf(volumes);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.initContainers = initContainers;
    builder.containers = containers;
    builder.ephemeralContainers = ephemeralContainers;
    builder.restartPolicy = restartPolicy;
    builder.terminationGracePeriodSeconds = terminationGracePeriodSeconds;
    builder.activeDeadlineSeconds = activeDeadlineSeconds;
    builder.dnsPolicy = dnsPolicy;
    builder.dnsConfig = dnsConfig;
    builder.nodeSelector = nodeSelector;
    builder.affinity = affinity;
    builder.tolerations = tolerations;
    builder.topologySpreadConstraints = topologySpreadConstraints;
    builder.nodeName = nodeName;
    builder.serviceAccountName = serviceAccountName;
    builder.hostNetwork = hostNetwork;
    builder.hostPID = hostPID;
    builder.hostIPC = hostIPC;
    builder.hostUsers = hostUsers;
    builder.shareProcessNamespace = shareProcessNamespace;
    builder.hostname = hostname;
    builder.subdomain = subdomain;
    builder.hostnameOverride = hostnameOverride;
    builder.setHostnameAsFQDN = setHostnameAsFQDN;
    builder.hostAliases = hostAliases;
    builder.readinessGates = readinessGates;
    builder.os = os;
    builder.volumes = volumes;
    builder.others = others;
    return builder;
  }

  /** Makes a PodSpec field by field; what is not set is absent. */
  public static final class Builder {
    private List<Container> initContainers = List.of();
    private List<Container> containers = List.of();
    private List<EphemeralContainer> ephemeralContainers = List.of();
    private String restartPolicy = "";
    private @Nullable Long terminationGracePeriodSeconds;
    private @Nullable Long activeDeadlineSeconds;
    private String dnsPolicy = "";
    private @Nullable PodDnsConfig dnsConfig;
    private Map<String, String> nodeSelector = Map.of();
    private @Nullable Affinity affinity;
    private List<Toleration> tolerations = List.of();
    private List<TopologySpreadConstraint> topologySpreadConstraints = List.of();
    private String nodeName = "";
    private String serviceAccountName = "";
    private boolean hostNetwork;
    private boolean hostPID;
    private boolean hostIPC;
    private @Nullable Boolean hostUsers;
    private @Nullable Boolean shareProcessNamespace;
    private String hostname = "";
    private String subdomain = "";
    private @Nullable String hostnameOverride;
    private @Nullable Boolean setHostnameAsFQDN;
    private List<HostAlias> hostAliases = List.of();
    private List<PodReadinessGate> readinessGates = List.of();
    private @Nullable PodOs os;
    private List<Volume> volumes = List.of();
    private FieldValues others = FieldValues.NONE;

    private Builder() {}

    public Builder initContainers(List<Container> initContainers) {
      this.initContainers = initContainers;
      return this;
    }

    public Builder containers(List<Container> containers) {
      this.containers = containers;
      return this;
    }

    public Builder ephemeralContainers(List<EphemeralContainer> ephemeralContainers) {
      this.ephemeralContainers = ephemeralContainers;
      return this;
    }

    public Builder restartPolicy(String restartPolicy) {
      this.restartPolicy = restartPolicy;
      return this;
    }

    public Builder terminationGracePeriodSeconds(@Nullable Long terminationGracePeriodSeconds) {
      this.terminationGracePeriodSeconds = terminationGracePeriodSeconds;
      return this;
    }

    public Builder activeDeadlineSeconds(@Nullable Long activeDeadlineSeconds) {
      this.activeDeadlineSeconds = activeDeadlineSeconds;
      return this;
    }

    public Builder dnsPolicy(String dnsPolicy) {
      this.dnsPolicy = dnsPolicy;
      return this;
    }

    public Builder dnsConfig(@Nullable PodDnsConfig dnsConfig) {
      this.dnsConfig = dnsConfig;
      return this;
    }

    public Builder nodeSelector(Map<String, String> nodeSelector) {
      this.nodeSelector = nodeSelector;
      return this;
    }

    public Builder affinity(@Nullable Affinity affinity) {
      this.affinity = affinity;
      return this;
    }

    public Builder tolerations(List<Toleration> tolerations) {
      this.tolerations = tolerations;
      return this;
    }

    public Builder topologySpreadConstraints(
        List<TopologySpreadConstraint> topologySpreadConstraints) {
      this.topologySpreadConstraints = topologySpreadConstraints;
      return this;
    }

    public Builder nodeName(String nodeName) {
      this.nodeName = nodeName;
      return this;
    }

    public Builder serviceAccountName(String serviceAccountName) {
      this.serviceAccountName = serviceAccountName;
      return this;
    }

    public Builder hostNetwork(boolean hostNetwork) {
      this.hostNetwork = hostNetwork;
      return this;
    }

    public Builder hostPID(boolean hostPID) {
      this.hostPID = hostPID;
      return this;
    }

    public Builder hostIPC(boolean hostIPC) {
      this.hostIPC = hostIPC;
      return this;
    }

    public Builder hostUsers(@Nullable Boolean hostUsers) {
      this.hostUsers = hostUsers;
      return this;
    }

    public Builder shareProcessNamespace(@Nullable Boolean shareProcessNamespace) {
      this.shareProcessNamespace = shareProcessNamespace;
      return this;
    }

    public Builder hostname(String hostname) {
      this.hostname = hostname;
      return this;
    }

    public Builder subdomain(String subdomain) {
      this.subdomain = subdomain;
      return this;
    }

    public Builder hostnameOverride(@Nullable String hostnameOverride) {
      this.hostnameOverride = hostnameOverride;
      return this;
    }

    public Builder setHostnameAsFQDN(@Nullable Boolean setHostnameAsFQDN) {
      this.setHostnameAsFQDN = setHostnameAsFQDN;
      return this;
    }

    public Builder hostAliases(List<HostAlias> hostAliases) {
      this.hostAliases = hostAliases;
      return this;
    }

    public Builder readinessGates(List<PodReadinessGate> readinessGates) {
      this.readinessGates = readinessGates;
      return this;
    }

    public Builder os(@Nullable PodOs os) {
      this.os = os;
      return this;
    }

    public Builder volumes(List<Volume> volumes) {
      this.volumes = volumes;
      return this;
    }

    public Builder others(FieldValues others) {
      this.others = others;
      return this;
    }

    public PodSpec build() {
      return new PodSpec(
          initContainers,
          containers,
          ephemeralContainers,
          restartPolicy,
          terminationGracePeriodSeconds,
          activeDeadlineSeconds,
          dnsPolicy,
          dnsConfig,
          nodeSelector,
          affinity,
          tolerations,
          topologySpreadConstraints,
          nodeName,
          serviceAccountName,
          hostNetwork,
          hostPID,
          hostIPC,
          hostUsers,
          shareProcessNamespace,
          hostname,
          subdomain,
          hostnameOverride,
          setHostnameAsFQDN,
          hostAliases,
          readinessGates,
          os,
          volumes,
          others);
    }
  }
}
