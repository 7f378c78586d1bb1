package io.github.portreeve.decode;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.Resource;

/** Decodes objects of the API server's own kinds. */
final class KindDecoder {
  private KindDecoder() {}

  /** Decodes an object; kinds that the model does not hold become an OtherResource. */
  static Resource decode(ApiType type, Fields fields) {
    return switch (type.kind()) {
      case "Service" -> ServiceDecoder.service(fields);
      case "Ingress" -> IngressDecoder.ingress(fields, isBeta(type));
      case "IngressClass" -> IngressDecoder.ingressClass(fields);
      case "Endpoints" -> EndpointsDecoder.endpoints(fields);
      case "EndpointSlice" -> EndpointsDecoder.endpointSlice(fields, isBeta(type));
      case "NetworkPolicy" -> NetworkPolicyDecoder.networkPolicy(fields);
      case "Secret" -> ConfigDecoder.secret(fields);
      case "ConfigMap" -> ConfigDecoder.configMap(fields);
      case "Namespace" -> ConfigDecoder.namespace(fields);
      default -> workload(type, fields);
    };
  }

  private static Resource workload(ApiType type, Fields fields) {
    return switch (type.kind()) {
      case "Pod" -> WorkloadDecoder.pod(fields);
      case "PodTemplate" -> WorkloadDecoder.podTemplate(fields);
      case "Deployment" -> WorkloadDecoder.deployment(fields);
      case "ReplicaSet" -> WorkloadDecoder.replicaSet(fields);
      case "StatefulSet" -> WorkloadDecoder.statefulSet(fields);
      case "DaemonSet" -> WorkloadDecoder.daemonSet(fields);
      case "ReplicationController" -> WorkloadDecoder.replicationController(fields);
      case "Job" -> JobDecoder.job(fields);
      case "CronJob" -> JobDecoder.cronJob(fields);
      default -> gatewayApi(type, fields);
    };
  }

  private static Resource gatewayApi(ApiType type, Fields fields) {
    return switch (type.kind()) {
      case "GatewayClass" -> GatewayDecoder.gatewayClass(fields);
      case "Gateway" -> GatewayDecoder.gateway(fields);
      case "ListenerSet" -> ListenerDecoder.listenerSet(fields);
      case "HTTPRoute" -> HttpRouteDecoder.httpRoute(fields);
      case "GRPCRoute" -> GrpcRouteDecoder.grpcRoute(fields);
      case "TLSRoute" -> RouteDecoder.tlsRoute(fields);
      case "TCPRoute" -> RouteDecoder.tcpRoute(fields);
      case "UDPRoute" -> RouteDecoder.udpRoute(fields);
      case "ReferenceGrant" -> GatewayPolicyDecoder.referenceGrant(fields);
      case "BackendTLSPolicy" -> GatewayPolicyDecoder.backendTlsPolicy(fields);
      default -> ConfigDecoder.otherResource(fields);
    };
  }

  private static boolean isBeta(ApiType type) {
    return type.version().indexOf("beta") >= 0;
  }
}
