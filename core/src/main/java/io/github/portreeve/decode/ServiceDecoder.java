package io.github.portreeve.decode;

import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.SessionAffinityConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes Services. */
final class ServiceDecoder {
  private ServiceDecoder() {}

  static Service service(Fields fields) {
    return new Service(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        serviceSpec(fields.objectOrEmpty("spec")));
  }

  static ServiceSpec serviceSpec(Fields fields) {
    return ServiceSpec.builder()
        .ports(servicePorts(fields.list("ports")))
        .selector(fields.stringMap("selector"))
        .clusterIP(fields.string("clusterIP"))
        .clusterIPs(fields.strings("clusterIPs"))
        .type(fields.string("type"))
        .externalIPs(fields.strings("externalIPs"))
        .sessionAffinity(fields.string("sessionAffinity"))
        .sessionAffinityConfig(sessionAffinityConfigOrNull(fields.object("sessionAffinityConfig")))
        .loadBalancerIP(fields.string("loadBalancerIP"))
        .loadBalancerSourceRanges(fields.strings("loadBalancerSourceRanges"))
        .loadBalancerClass(fields.stringOrNull("loadBalancerClass"))
        .allocateLoadBalancerNodePorts(fields.booleanOrNull("allocateLoadBalancerNodePorts"))
        .externalName(fields.string("externalName"))
        .externalTrafficPolicy(fields.string("externalTrafficPolicy"))
        .internalTrafficPolicy(fields.stringOrNull("internalTrafficPolicy"))
        .healthCheckNodePort(fields.int32("healthCheckNodePort"))
        .publishNotReadyAddresses(fields.bool("publishNotReadyAddresses"))
        .ipFamilies(fields.strings("ipFamilies"))
        .ipFamilyPolicy(fields.stringOrNull("ipFamilyPolicy"))
        .trafficDistribution(fields.stringOrNull("trafficDistribution"))
        .topologyKeys(fields.strings("topologyKeys"))
        .build();
  }

  static ServicePort servicePort(Fields fields) {
    return ServicePort.builder()
        .name(fields.string("name"))
        .protocol(fields.string("protocol"))
        .appProtocol(fields.stringOrNull("appProtocol"))
        .port(fields.int32("port"))
        .targetPort(fields.intOrString("targetPort"))
        .nodePort(fields.int32("nodePort"))
        .build();
  }

  static List<ServicePort> servicePorts(List<Fields> items) {
    List<ServicePort> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(servicePort(item));
    }
    return list;
  }

  static SessionAffinityConfig sessionAffinityConfig(Fields fields) {
    return new SessionAffinityConfig(
        fields.objectOrEmpty("clientIP").int32OrNull("timeoutSeconds"));
  }

  static @Nullable SessionAffinityConfig sessionAffinityConfigOrNull(@Nullable Fields fields) {
    return fields == null ? null : sessionAffinityConfig(fields);
  }
}
