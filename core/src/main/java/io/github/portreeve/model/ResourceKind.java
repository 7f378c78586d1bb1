package io.github.portreeve.model;

/** The kinds that the model holds. */
public enum ResourceKind {
  POD("v1", "Pod", true),
  POD_TEMPLATE("v1", "PodTemplate", true),
  DEPLOYMENT("apps/v1", "Deployment", true),
  REPLICA_SET("apps/v1", "ReplicaSet", true),
  STATEFUL_SET("apps/v1", "StatefulSet", true),
  DAEMON_SET("apps/v1", "DaemonSet", true),
  REPLICATION_CONTROLLER("v1", "ReplicationController", true),
  JOB("batch/v1", "Job", true),
  CRON_JOB("batch/v1", "CronJob", true),
  SERVICE("v1", "Service", true),
  INGRESS("networking.k8s.io/v1", "Ingress", true),
  INGRESS_CLASS("networking.k8s.io/v1", "IngressClass", false),
  ENDPOINTS("v1", "Endpoints", true),
  ENDPOINT_SLICE("discovery.k8s.io/v1", "EndpointSlice", true),
  NETWORK_POLICY("networking.k8s.io/v1", "NetworkPolicy", true),
  SECRET("v1", "Secret", true),
  CONFIG_MAP("v1", "ConfigMap", true),
  NAMESPACE("v1", "Namespace", false),
  GATEWAY_CLASS("gateway.networking.k8s.io/v1", "GatewayClass", false),
  GATEWAY("gateway.networking.k8s.io/v1", "Gateway", true),
  LISTENER_SET("gateway.networking.k8s.io/v1", "ListenerSet", true),
  HTTP_ROUTE("gateway.networking.k8s.io/v1", "HTTPRoute", true),
  GRPC_ROUTE("gateway.networking.k8s.io/v1", "GRPCRoute", true),
  TLS_ROUTE("gateway.networking.k8s.io/v1", "TLSRoute", true),
  TCP_ROUTE("gateway.networking.k8s.io/v1", "TCPRoute", true),
  UDP_ROUTE("gateway.networking.k8s.io/v1", "UDPRoute", true),
  REFERENCE_GRANT("gateway.networking.k8s.io/v1", "ReferenceGrant", true),
  BACKEND_TLS_POLICY("gateway.networking.k8s.io/v1", "BackendTLSPolicy", true),
  /** Any other kind; it has no type of its own. */
  OTHER("", "", true);

  private final ApiType newest;
  private final boolean namespaced;

  ResourceKind(String apiVersion, String kind, boolean namespaced) {
    this.newest = new ApiType(apiVersion, kind);
    this.namespaced = namespaced;
  }

  /** The type in the newest API version. */
  public ApiType newest() {
    return newest;
  }

  public boolean isNamespaced() {
    return namespaced;
  }
}
