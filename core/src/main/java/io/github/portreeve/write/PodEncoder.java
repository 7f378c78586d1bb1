package io.github.portreeve.write;

import io.github.portreeve.model.HostAlias;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodDnsConfig;
import io.github.portreeve.model.PodDnsConfigOption;
import io.github.portreeve.model.PodReadinessGate;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.PodTemplate;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.Volume;

/** Encodes pods and templates of pods. */
final class PodEncoder {
  private PodEncoder() {}

  static void pod(Pod pod, Fields fields) {
    fields.object("spec", spec(pod.spec()));
  }

  static void podTemplate(PodTemplate template, Fields fields) {
    fields.object("template", template(template.template()));
  }

  static Fields template(PodTemplateSpec template) {
    return new Fields()
        .object("metadata", MetadataEncoder.metadata(template.metadata()))
        .object("spec", spec(template.spec()));
  }

  private static Fields spec(PodSpec spec) {
    Fields fields = new Fields();
    host(spec, fields);
    fields
        .objects("initContainers", spec.initContainers(), ContainerEncoder::container)
        .objects("containers", spec.containers(), ContainerEncoder::container)
        .objects(
            "ephemeralContainers", spec.ephemeralContainers(), ContainerEncoder::ephemeralContainer)
        .objects("volumes", spec.volumes(), PodEncoder::volume)
        .string("restartPolicy", spec.restartPolicy())
        .numberOrNull("terminationGracePeriodSeconds", spec.terminationGracePeriodSeconds())
        .numberOrNull("activeDeadlineSeconds", spec.activeDeadlineSeconds());
    PlacementEncoder.placement(spec, fields);
    return fields
        .objects("readinessGates", spec.readinessGates(), PodEncoder::readinessGate)
        .objectOrNull("os", spec.os(), os -> new Fields().string("name", os.name()))
        .others(spec.others());
  }

  private static void host(PodSpec spec, Fields fields) {
    fields
        .string("serviceAccountName", spec.serviceAccountName())
        .bool("hostNetwork", spec.hostNetwork())
        .bool("hostPID", spec.hostPID())
        .bool("hostIPC", spec.hostIPC())
        .boolOrNull("hostUsers", spec.hostUsers())
        .boolOrNull("shareProcessNamespace", spec.shareProcessNamespace())
        .string("dnsPolicy", spec.dnsPolicy())
        .objectOrNull("dnsConfig", spec.dnsConfig(), PodEncoder::dnsConfig)
        .string("hostname", spec.hostname())
        .string("subdomain", spec.subdomain())
        .stringOrNull("hostnameOverride", spec.hostnameOverride())
        .boolOrNull("setHostnameAsFQDN", spec.setHostnameAsFQDN())
        .objects("hostAliases", spec.hostAliases(), PodEncoder::hostAlias);
  }

  private static Fields dnsConfig(PodDnsConfig config) {
    return new Fields()
        .strings("nameservers", config.nameservers())
        .strings("searches", config.searches())
        .objects("options", config.options(), PodEncoder::dnsOption);
  }

  private static Fields dnsOption(PodDnsConfigOption option) {
    return new Fields().string("name", option.name()).stringOrNull("value", option.value());
  }

  private static Fields hostAlias(HostAlias alias) {
    return new Fields().string("ip", alias.ip()).strings("hostnames", alias.hostnames());
  }

  private static Fields readinessGate(PodReadinessGate gate) {
    return new Fields().string("conditionType", gate.conditionType());
  }

  private static Fields volume(Volume volume) {
    return new Fields().string("name", volume.name()).others(volume.source());
  }
}
