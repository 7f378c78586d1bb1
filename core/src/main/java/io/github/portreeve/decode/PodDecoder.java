package io.github.portreeve.decode;

import io.github.portreeve.model.HostAlias;
import io.github.portreeve.model.PodDnsConfig;
import io.github.portreeve.model.PodDnsConfigOption;
import io.github.portreeve.model.PodOs;
import io.github.portreeve.model.PodReadinessGate;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.Toleration;
import io.github.portreeve.model.TopologySpreadConstraint;
import io.github.portreeve.model.Volume;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes pods. */
final class PodDecoder {
  private static final List<String> RECORDED =
      List.of(
          "initContainers",
          "containers",
          "ephemeralContainers",
          "restartPolicy",
          "terminationGracePeriodSeconds",
          "activeDeadlineSeconds",
          "dnsPolicy",
          "dnsConfig",
          "nodeSelector",
          "affinity",
          "tolerations",
          "topologySpreadConstraints",
          "nodeName",
          "serviceAccountName",
          "hostNetwork",
          "hostPID",
          "hostIPC",
          "hostUsers",
          "shareProcessNamespace",
          "hostname",
          "subdomain",
          "hostnameOverride",
          "setHostnameAsFQDN",
          "hostAliases",
          "readinessGates",
          "os",
          "volumes");

  private static final List<String> VOLUME_RECORDED = List.of("name");

  private PodDecoder() {}

  static PodTemplateSpec podTemplateSpec(Fields fields) {
    return new PodTemplateSpec(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        podSpec(fields.objectOrEmpty("spec")));
  }

  static @Nullable PodTemplateSpec podTemplateSpecOrNull(@Nullable Fields fields) {
    return fields == null ? null : podTemplateSpec(fields);
  }

  static PodSpec podSpec(Fields fields) {
    return PodSpec.builder()
        .initContainers(ContainerDecoder.containers(fields.list("initContainers")))
        .containers(ContainerDecoder.containers(fields.list("containers")))
        .ephemeralContainers(
            ContainerDecoder.ephemeralContainers(fields.list("ephemeralContainers")))
        .restartPolicy(fields.string("restartPolicy"))
        .terminationGracePeriodSeconds(fields.int64OrNull("terminationGracePeriodSeconds"))
        .activeDeadlineSeconds(fields.int64OrNull("activeDeadlineSeconds"))
        .dnsPolicy(fields.string("dnsPolicy"))
        .dnsConfig(podDnsConfigOrNull(fields.object("dnsConfig")))
        .nodeSelector(fields.stringMap("nodeSelector"))
        .affinity(AffinityDecoder.affinityOrNull(fields.object("affinity")))
        .tolerations(tolerations(fields.list("tolerations")))
        .topologySpreadConstraints(
            topologySpreadConstraints(fields.list("topologySpreadConstraints")))
        .nodeName(fields.string("nodeName"))
        .serviceAccountName(fields.string("serviceAccountName"))
        .hostNetwork(fields.bool("hostNetwork"))
        .hostPID(fields.bool("hostPID"))
        .hostIPC(fields.bool("hostIPC"))
        .hostUsers(fields.booleanOrNull("hostUsers"))
        .shareProcessNamespace(fields.booleanOrNull("shareProcessNamespace"))
        .hostname(fields.string("hostname"))
        .subdomain(fields.string("subdomain"))
        .hostnameOverride(fields.stringOrNull("hostnameOverride"))
        .setHostnameAsFQDN(fields.booleanOrNull("setHostnameAsFQDN"))
        .hostAliases(hostAlias(fields.list("hostAliases")))
        .readinessGates(podReadinessGates(fields.list("readinessGates")))
        .os(podOsOrNull(fields.object("os")))
        .volumes(volumes(fields.list("volumes")))
        .others(fields.others(RECORDED))
        .build();
  }

  static PodDnsConfig podDnsConfig(Fields fields) {
    return new PodDnsConfig(
        fields.strings("nameservers"),
        fields.strings("searches"),
        podDnsConfigOptions(fields.list("options")));
  }

  static @Nullable PodDnsConfig podDnsConfigOrNull(@Nullable Fields fields) {
    return fields == null ? null : podDnsConfig(fields);
  }

  static PodDnsConfigOption podDnsConfigOption(Fields fields) {
    return new PodDnsConfigOption(fields.string("name"), fields.stringOrNull("value"));
  }

  static List<PodDnsConfigOption> podDnsConfigOptions(List<Fields> items) {
    List<PodDnsConfigOption> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(podDnsConfigOption(item));
    }
    return list;
  }

  static HostAlias hostAlias(Fields fields) {
    return new HostAlias(fields.string("ip"), fields.strings("hostnames"));
  }

  static List<HostAlias> hostAlias(List<Fields> items) {
    List<HostAlias> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(hostAlias(item));
    }
    return list;
  }

  static PodReadinessGate podReadinessGate(Fields fields) {
    return new PodReadinessGate(fields.string("conditionType"));
  }

  static List<PodReadinessGate> podReadinessGates(List<Fields> items) {
    List<PodReadinessGate> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(podReadinessGate(item));
    }
    return list;
  }

  static PodOs podOs(Fields fields) {
    return new PodOs(fields.string("name"));
  }

  static @Nullable PodOs podOsOrNull(@Nullable Fields fields) {
    return fields == null ? null : podOs(fields);
  }

  static Volume volume(Fields fields) {
    return new Volume(fields.string("name"), fields.others(VOLUME_RECORDED));
  }

  static List<Volume> volumes(List<Fields> items) {
    List<Volume> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(volume(item));
    }
    return list;
  }

  static Toleration toleration(Fields fields) {
    return Toleration.builder()
        .key(fields.string("key"))
        .operator(fields.string("operator"))
        .value(fields.string("value"))
        .effect(fields.string("effect"))
        .tolerationSeconds(fields.int64OrNull("tolerationSeconds"))
        .build();
  }

  static List<Toleration> tolerations(List<Fields> items) {
    List<Toleration> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(toleration(item));
    }
    return list;
  }

  static TopologySpreadConstraint topologySpreadConstraint(Fields fields) {
    return new TopologySpreadConstraint(
        fields.int32("maxSkew"),
        fields.string("topologyKey"),
        fields.string("whenUnsatisfiable"),
        MetadataDecoder.labelSelectorOrNull(fields.object("labelSelector")),
        fields.int32OrNull("minDomains"),
        fields.stringOrNull("nodeAffinityPolicy"),
        fields.stringOrNull("nodeTaintsPolicy"),
        fields.strings("matchLabelKeys"));
  }

  static List<TopologySpreadConstraint> topologySpreadConstraints(List<Fields> items) {
    List<TopologySpreadConstraint> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(topologySpreadConstraint(item));
    }
    return list;
  }
}
