package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** What servers take in Services, and warn of. */
final class ServiceWarningChecks {
  static final RuleInfo EXTERNAL_IPS =
      deprecated(
          "service-external-ips",
          "a Service has external IPs, which are going away",
          """
          `spec.externalIPs` is deprecated from Kubernetes 1.36 on (KEP-5707): whoever may create
          Services can take over traffic to any address with it (CVE-2020-8554). Later releases stop
          serving it.

          Take type `LoadBalancer` with a controller for your own machines, or a Gateway.
          """);

  static final RuleInfo TRAFFIC_DISTRIBUTION =
      deprecated(
          "traffic-distribution-deprecated",
          "trafficDistribution is PreferClose, which has a new name",
          """
          `PreferClose` always meant the same zone. From Kubernetes 1.34 on it is called
          `PreferSameZone` (KEP-3015), and from 1.35 on servers warn of the old name.
          """);

  static final RuleInfo TOPOLOGY_HINTS =
      deprecated(
          "topology-hints-deprecated",
          "a Service has the old annotation for topology aware routing",
          """
          `service.kubernetes.io/topology-aware-hints` is called
          `service.kubernetes.io/topology-mode` from Kubernetes 1.27 on. In most cases the field
          `spec.trafficDistribution`, there from 1.31 on, does better than both.
          """);

  static final RuleInfo HEADLESS_IGNORED_FIELDS =
      ignored(
          "headless-ignored-fields",
          "a headless Service has fields that nobody heeds",
          """
          Clients of a headless Service (`clusterIP: None`) talk to the pods themselves, with no
          proxy between. So `externalIPs`, `sessionAffinity` and `loadBalancerIP` do nothing there.

          Drop them, or drop `clusterIP: None`.
          """);

  static final RuleInfo EXTERNAL_NAME_IGNORED =
      ignored(
          "external-name-ignored",
          "a Service has an externalName and is not of type ExternalName",
          """
          `externalName` counts only in Services of type `ExternalName`. Without `type` a Service is
          of type `ClusterIP`, and its name resolves to a cluster IP instead of the external name.
          """);

  static final RuleInfo EXTERNAL_IPS_IGNORED =
      ignored(
          "external-ips-ignored",
          "a Service of type ExternalName has external IPs",
          """
          A Service of type `ExternalName` is an alias in DNS; nothing listens for it anywhere. Its
          `externalIPs` do nothing.
          """);

  private ServiceWarningChecks() {}

  private static RuleInfo deprecated(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.DEPRECATED, Severity.WARNING, summary, explanation);
  }

  private static RuleInfo ignored(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.BROKEN, Severity.WARNING, summary, explanation);
  }
}
