package io.github.portreeve.generate;

import org.jspecify.annotations.Nullable;

/** Reads the ways that lead through a Service to pods. */
final class ServiceExposureReader {
  private ServiceExposureReader() {}

  static @Nullable Exposure read(ExposureItem item) {
    return switch (item.kind()) {
      case CLUSTER_IP ->
          item.read(
              ClusterIp.all(),
              ClusterIp::parse,
              ServiceExposureReader::clusterIp,
              "port",
              "servicePort",
              "internalTrafficPolicy");
      case HEADLESS ->
          item.read(
              Headless.all(),
              text -> new Headless(PortMapping.reference(text)),
              fields -> new Headless(fields.port("port")),
              "port");
      case NODE_PORT ->
          item.read(
              NodePort.all(),
              NodePort::parse,
              ServiceExposureReader::nodePort,
              "port",
              "servicePort",
              "nodePort",
              "externalTrafficPolicy",
              "internalTrafficPolicy");
      case LOAD_BALANCER ->
          item.read(
              LoadBalancer.all(),
              LoadBalancer::parse,
              ServiceExposureReader::loadBalancer,
              "port",
              "servicePort",
              "sourceRanges",
              "className",
              "externalTrafficPolicy",
              "internalTrafficPolicy");
      case HOST_NETWORK, HOST_PORT, EXTERNAL_NAME, INGRESS ->
          throw new IllegalArgumentException("no Service to pods: " + item.kind());
    };
  }

  private static ClusterIp clusterIp(PlanFields fields) {
    return new ClusterIp(
        fields.port("port"),
        fields.integer("servicePort"),
        fields.stringOrNull("internalTrafficPolicy"));
  }

  private static NodePort nodePort(PlanFields fields) {
    return new NodePort(
        fields.port("port"),
        fields.integer("servicePort"),
        fields.integer("nodePort"),
        fields.string("externalTrafficPolicy"),
        fields.stringOrNull("internalTrafficPolicy"));
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
