package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of EndpointSlices. */
final class EndpointSliceChecks {
  static final RuleInfo TYPE_INVALID =
      invalid(
          "endpoint-slice-type-invalid",
          "addressType is none of IPv4, IPv6 and FQDN",
          """
          `addressType` is needed and holds for all addresses of the slice: `IPv4`, `IPv6`, or `FQDN`,
          which is deprecated. A Service with endpoints of both families has slices of both. It cannot be
          changed later.
          """);

  static final RuleInfo FQDN_DEPRECATED =
      RuleInfo.of(
          "endpoint-slice-fqdn-deprecated",
          Category.DEPRECATED,
          Severity.WARNING,
          "addressType FQDN is deprecated",
          """
          Slices of type `FQDN` hold host names. kube-proxy never served them, and servers warn of them
          from 1.27 on.

          For a name outside of the cluster use a Service of type ExternalName.
          """);

  static final RuleInfo ADDRESS_INVALID =
      invalid(
          "endpoint-slice-address-invalid",
          "an endpoint of an EndpointSlice has an address that is refused",
          """
          A slice has at most 1,000 endpoints with 1 to 100 addresses each, all of its `addressType`. They
          may not be unspecified (`0.0.0.0`), loopback, link-local or link-local multicast. IPv6 addresses
          must be in the form of RFC 5952 from Kubernetes 1.33 on.

          kube-proxy uses but the first address of each endpoint. `hostname` is a DNS label, `nodeName`
          the name of a node.
          """);

  static final RuleInfo PORT_INVALID =
      invalid(
          "endpoint-slice-port-invalid",
          "two ports of an EndpointSlice have one name, or a name is no DNS label",
          """
          The ports of a slice, at most 20,000, have different names: DNS labels that are the same as the
          names of the Service's ports, through which the two find each other. One of them may be without.

          `appProtocol` has the form of a label's key, as in `kubernetes.io/h2c`.
          """);

  static final RuleInfo HINT_INVALID =
      invalid(
          "endpoint-slice-hint-invalid",
          "the hints of an endpoint are too many, repeated or no names",
          """
          `hints` name up to 8 different zones and up to 8 different nodes whose traffic the endpoint
          should get. Zones have the form of a label's value, nodes are DNS labels joined by dots.

          Controllers write hints by themselves when a Service has `trafficDistribution`; by hand they are
          hardly ever needed.
          """);

  private EndpointSliceChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
