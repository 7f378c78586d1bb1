package io.github.portreeve.write;

import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.SessionAffinityConfig;

/** Encodes Services. */
final class ServiceEncoder {
  private ServiceEncoder() {}

  static void service(Service service, Fields fields) {
    fields.object("spec", spec(service.spec()));
  }

  private static Fields spec(ServiceSpec spec) {
    Fields fields = new Fields();
    addresses(spec, fields);
    fields
        .stringMap("selector", spec.selector())
        .objects("ports", spec.ports(), ServiceEncoder::port)
        .string("sessionAffinity", spec.sessionAffinity())
        .objectOrNull(
            "sessionAffinityConfig", spec.sessionAffinityConfig(), ServiceEncoder::sessionAffinity);
    traffic(spec, fields);
    return fields;
  }

  private static void addresses(ServiceSpec spec, Fields fields) {
    fields
        .string("type", spec.type())
        .string("externalName", spec.externalName())
        .string("clusterIP", spec.clusterIP())
        .strings("clusterIPs", spec.clusterIPs())
        .stringOrNull("ipFamilyPolicy", spec.ipFamilyPolicy())
        .strings("ipFamilies", spec.ipFamilies())
        .strings("externalIPs", spec.externalIPs())
        .stringOrNull("loadBalancerClass", spec.loadBalancerClass())
        .string("loadBalancerIP", spec.loadBalancerIP())
        .strings("loadBalancerSourceRanges", spec.loadBalancerSourceRanges())
        .boolOrNull("allocateLoadBalancerNodePorts", spec.allocateLoadBalancerNodePorts());
  }

  private static void traffic(ServiceSpec spec, Fields fields) {
    fields
        .string("externalTrafficPolicy", spec.externalTrafficPolicy())
        .number("healthCheckNodePort", spec.healthCheckNodePort())
        .stringOrNull("internalTrafficPolicy", spec.internalTrafficPolicy())
        .stringOrNull("trafficDistribution", spec.trafficDistribution())
        .strings("topologyKeys", spec.topologyKeys())
        .bool("publishNotReadyAddresses", spec.publishNotReadyAddresses());
  }

  private static Fields port(ServicePort port) {
    return new Fields()
        .string("name", port.name())
        .number("port", port.port())
        .intOrString("targetPort", port.targetPort())
        .number("nodePort", port.nodePort())
        .string("protocol", port.protocol())
        .stringOrNull("appProtocol", port.appProtocol());
  }

  private static Fields sessionAffinity(SessionAffinityConfig config) {
    Integer seconds = config.clientIPTimeoutSeconds();
    return new Fields().object("clientIP", new Fields().numberOrNull("timeoutSeconds", seconds));
  }
}
