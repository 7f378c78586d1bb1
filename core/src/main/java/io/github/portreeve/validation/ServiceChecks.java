package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Services but for their ports and addresses. */
final class ServiceChecks {
  static final RuleInfo NAME_INVALID =
      invalid(
          "service-name-invalid",
          "the name of a Service is no DNS label",
          """
          A Service's name is one label of its DNS name: at most 63 lower case letters, digits and
          `-`, with a letter or digit at both ends, and no dots. Up to Kubernetes 1.35 the first
          character must be a letter; from 1.36 on it may be a digit (KEP-5311).
          """);

  static final RuleInfo TYPE_INVALID =
      invalid(
          "service-type-invalid",
          "the type of a Service is none that Kubernetes knows",
          """
          `spec.type` is `ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`, with these
          capital letters; `ClusterIP` when left out.

          A headless Service is of type `ClusterIP` and has `clusterIP: None`.
          """);

  static final RuleInfo SESSION_AFFINITY_INVALID =
      invalid(
          "session-affinity-invalid",
          "sessionAffinity or its timeout makes no sense",
          """
          `spec.sessionAffinity` is `None` or `ClientIP`. With `ClientIP`,
          `sessionAffinityConfig.clientIP.timeoutSeconds` is 1 to 86400, that is a day; 10800 when
          left out. With `None` the server drops the configuration.

          Affinity by cookie is a matter of Ingress and Gateway controllers.
          """);

  static final RuleInfo TRAFFIC_POLICY_INVALID =
      invalid(
          "traffic-policy-invalid",
          "a traffic policy is neither Cluster nor Local, or has nothing to apply to",
          """
          `externalTrafficPolicy` and `internalTrafficPolicy` are `Cluster` (any pod) or `Local`
          (pods of the same node only).

          `externalTrafficPolicy` may be set only where traffic comes from outside: with type
          `NodePort` or `LoadBalancer`, and from Kubernetes 1.29 on with `externalIPs` too.
          """);

  static final RuleInfo TRAFFIC_DISTRIBUTION_INVALID =
      invalid(
          "traffic-distribution-invalid",
          "trafficDistribution is no value that this Kubernetes knows",
          """
          `spec.trafficDistribution` says which pods get traffic first. Kubernetes 1.31 to 1.33 know
          `PreferClose`; from 1.34 on there are `PreferSameZone`, the new name of the same, and
          `PreferSameNode` too (KEP-3015).

          Leave the field out to spread traffic over all pods.
          """);

  static final RuleInfo TOPOLOGY_ANNOTATIONS_DIFFER =
      invalid(
          "topology-annotations-differ",
          "the old and the new annotation for topology aware routing differ",
          """
          `service.kubernetes.io/topology-mode` took the place of
          `service.kubernetes.io/topology-aware-hints` in Kubernetes 1.27. From then on a Service
          that has both with different values is refused. Drop the old one.
          """);

  static final RuleInfo LOAD_BALANCER_FIELDS_INVALID =
      invalid(
          "load-balancer-fields-invalid",
          "a field of load balancers stands in a Service of another type, or is wrong",
          """
          `loadBalancerClass`, `loadBalancerSourceRanges` and `allocateLoadBalancerNodePorts` belong
          to type `LoadBalancer`; the server refuses them in Services of other types, also when they
          are left over from a change of the type.

          `loadBalancerClass` has the form of a label's key, as in `example.com/internal-vip`.
          """);

  static final RuleInfo SOURCE_RANGES_INVALID =
      invalid(
          "source-ranges-invalid",
          "a source range of a load balancer is no block of IP addresses",
          """
          `loadBalancerSourceRanges`, or the annotation
          `service.beta.kubernetes.io/load-balancer-source-ranges` in its place, lists who may come
          in: blocks of IP addresses such as `203.0.113.0/24`. A single address is a block too:
          `203.0.113.7/32`.

          From Kubernetes 1.36 on the address must be the first one of its block, and without
          leading zeros (KEP-4858).
          """);

  static final RuleInfo MIXED_PROTOCOLS =
      invalid(
          "load-balancer-mixed-protocols",
          "a load balancer has ports of several protocols, which this Kubernetes refuses",
          """
          Up to Kubernetes 1.23 all ports of a Service of type `LoadBalancer` have the same protocol
          (KEP-1435). Write one Service for each protocol; many providers let them share an address.

          Later servers take the mix, and not every provider can serve it.
          """);

  static final RuleInfo KUBELET_PORT_EXPOSED =
      invalid(
          "kubelet-port-exposed",
          "a load balancer has port 10250, which this Kubernetes keeps for the kubelet",
          """
          Up to Kubernetes 1.32 a Service of type `LoadBalancer` must not have the port 10250. The
          kubelet listens there on every node, and some cloud providers used to open the port of the
          nodes along with that of the load balancer.

          Take another `port`; `targetPort` may stay 10250.
          """);

  private ServiceChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
