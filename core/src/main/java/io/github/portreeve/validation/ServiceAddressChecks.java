package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Services' addresses. */
final class ServiceAddressChecks {
  static final RuleInfo CLUSTER_IP_INVALID =
      invalid(
          "cluster-ip-invalid",
          "clusterIP or clusterIPs cannot be given to the Service",
          """
          `clusterIP` is an IP address of the cluster's range for Services, or `None` for a headless
          Service; leave it out and the server picks one.

          `clusterIPs` holds one address, or two of different families. Its first one must stand in
          `clusterIP` too, and `None` stands alone. From Kubernetes 1.36 on, leading zeros and IPv4
          addresses in IPv6 form are refused (KEP-4858).
          """);

  static final RuleInfo HEADLESS_WITH_NODE_PORT =
      invalid(
          "headless-with-node-port",
          "a Service of type NodePort or LoadBalancer has clusterIP None",
          """
          Node ports and load balancers lead to the cluster IP, which a headless Service
          (`clusterIP: None`) does not have. The server refuses the combination.

          Give the headless Service the type `ClusterIP`, and write a second one for access from
          outside.
          """);

  static final RuleInfo IP_FAMILIES_INVALID =
      invalid(
          "ip-families-invalid",
          "ipFamilies and ipFamilyPolicy do not go together",
          """
          `ipFamilies` holds `IPv4`, `IPv6`, or both, the first one being the primary.
          `ipFamilyPolicy` is `SingleStack`, `PreferDualStack` or `RequireDualStack`; from
          Kubernetes 1.23 on it is `SingleStack` when left out, which is refused along with two
          families or two cluster IPs.

          Whether a cluster can serve both families is up to how it was set up.
          """);

  static final RuleInfo EXTERNAL_NAME_INVALID =
      invalid(
          "external-name-invalid",
          "the externalName of a Service is no DNS name",
          """
          A Service of type `ExternalName` is an alias in DNS. Its `externalName` is the name that
          it stands for: DNS labels in lower case joined by dots, maybe with a dot at the end; no
          scheme, no port, no path.

          An IP address looks like a DNS name and is taken, and no client can resolve it.
          """);

  static final RuleInfo EXTERNAL_NAME_FIELDS =
      invalid(
          "external-name-fields",
          "a Service of type ExternalName has an IP address or IP families",
          """
          A Service of type `ExternalName` is nothing but an alias in DNS. It has no address of its
          own, so `clusterIP`, `clusterIPs`, `ipFamilies` and `ipFamilyPolicy` are refused, `None`
          included.
          """);

  static final RuleInfo EXTERNAL_IP_INVALID =
      invalid(
          "external-ip-invalid",
          "an external IP is no IP address that can be reached from elsewhere",
          """
          `externalIPs` are addresses of nodes at which the Service can be reached too. They are IP
          addresses, not names or blocks, and neither `0.0.0.0` nor loopback or link-local ones.
          From Kubernetes 1.36 on, leading zeros and IPv4 addresses in IPv6 form are refused
          (KEP-4858).

          The field is deprecated from 1.36 on: any user who may create Services could take over
          traffic to any address with it.
          """);

  private ServiceAddressChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
