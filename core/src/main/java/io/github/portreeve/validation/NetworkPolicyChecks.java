package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of network policies. */
final class NetworkPolicyChecks {
  static final RuleInfo PORT_INVALID =
      invalid(
          "network-policy-port-invalid",
          "a port of a network policy is no port",
          """
          `port` is the port of the pod, not of its Service: a number from 1 to 65535, or the name of a
          container's port. Names have at most 15 lower case letters, digits and `-`; `"80"` is a name,
          and no valid one.

          `endPort` makes a range of it. It needs a `port` that is a number and not above it. Servers
          before 1.22 ignore it, which opens a single port.
          """);

  static final RuleInfo PEER_INVALID =
      invalid(
          "network-policy-peer-invalid",
          "a peer of a network policy is empty or two things at once",
          """
          An item of `from` or `to` is an `ipBlock`, or a `podSelector`, a `namespaceSelector` or both of
          these. An empty item does not mean everybody: leave `from` or `to` out for that, or write
          `namespaceSelector: {}` for all pods of the cluster.
          """);

  static final RuleInfo CIDR_INVALID =
      invalid(
          "network-policy-cidr-invalid",
          "an ipBlock of a network policy is no block of addresses",
          """
          `cidr` is a block of IPv4 or IPv6 addresses, `10.0.0.0/8` or `2001:db8::/32`; a single address
          is `10.0.0.1/32`. From Kubernetes 1.36 on leading zeros and bits behind the prefix are refused.

          Everything in `except` must be a smaller block inside of `cidr`, of the same family.
          """);

  static final RuleInfo POLICY_TYPE_INVALID =
      invalid(
          "policy-type-invalid",
          "policyTypes has something else than Ingress and Egress",
          """
          `policyTypes` says which directions the policy limits: `Ingress`, `Egress`, or both, with these
          capital letters.

          When left out it is `Ingress`, and `Egress` too if there are egress rules.
          """);

  private NetworkPolicyChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
