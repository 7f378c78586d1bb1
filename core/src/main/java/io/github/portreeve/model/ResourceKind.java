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
