package io.github.portreeve.generate;

import org.jspecify.annotations.Nullable;

/** Reads the ways that lead through a Service to pods. */
final class ServiceExposureReader {
  private ServiceExposureReader() {}

  static @Nullable Exposure clusterIp(ExposureItem item) {
    return item.read(
        ClusterIp.all(),
        ClusterIp::parse,
        ServiceExposureReader::clusterIp,
        "port",
        "servicePort",
        "internalTrafficPolicy");
  }

  private static ClusterIp clusterIp(PlanFields fields) {
    return new ClusterIp(
        fields.port("port"),
        fields.integer("servicePort"),
        fields.stringOrNull("internalTrafficPolicy"));
  }

  static @Nullable Exposure headless(ExposureItem item) {
    return item.read(
        Headless.all(),
        text -> new Headless(PortMapping.reference(text)),
        fields -> new Headless(fields.port("port")),
        "port");
  }

  static @Nullable Exposure nodePort(ExposureItem item) {
    return item.read(
        NodePort.all(),
        NodePort::parse,
        ServiceExposureReader::nodePort,
        "port",
        "servicePort",
        "nodePort",
        "externalTrafficPolicy",
        "internalTrafficPolicy");
  }

  private static NodePort nodePort(PlanFields fields) {
    return new NodePort(
        fields.port("port"),
        fields.integer("servicePort"),
        fields.integer("nodePort"),
        fields.string("externalTrafficPolicy"),
        fields.stringOrNull("internalTrafficPolicy"));
  }

  static @Nullable Exposure loadBalancer(ExposureItem item) {
    return item.read(
        LoadBalancer.all(),
        LoadBalancer::parse,
        ServiceExposureReader::loadBalancer,
        "port",
        "servicePort",
        "sourceRanges",
        "className",
        "externalTrafficPolicy",
        "internalTrafficPolicy");
  }

  private static LoadBalancer loadBalancer(PlanFields fields) {
    return new LoadBalancer(
        fields.port("port"),
        fields.integer("servicePort"),
        fields.strings("sourceRanges"),
        fields.stringOrNull("className"),
        fields.string("externalTrafficPolicy"),
        fields.stringOrNull("internalTrafficPolicy"));
  }
}
