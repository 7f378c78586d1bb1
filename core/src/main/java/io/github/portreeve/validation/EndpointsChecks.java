package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Endpoints. */
final class EndpointsChecks {
  static final RuleInfo ADDRESS_INVALID =
      invalid(
          "endpoints-address-invalid",
          "Endpoints have an address that traffic cannot be sent to",
          """
          Every subset needs `addresses` or `notReadyAddresses`, and every address an `ip`. It may not be
          unspecified (`0.0.0.0`), loopback, link-local or link-local multicast; host names are no
          addresses. For a name outside of the cluster use a Service of type ExternalName.

          `hostname` is a DNS label, `nodeName` the name of a node.
          """);

  static final RuleInfo PORT_INVALID =
      invalid(
          "endpoints-port-invalid",
          "Endpoints have a port without the name it needs, or out of bounds",
          """
          Ports are 1 to 65535. When there are several, each has a name: a DNS label that is the same as
          the name of the Service's port, through which the two find each other. `appProtocol` has the
          form of a label's key, as in `kubernetes.io/h2c`.
          """);

  static final RuleInfo DEPRECATED =
      RuleInfo.of(
          "endpoints-deprecated",
          Category.DEPRECATED,
          Severity.WARNING,
          "Endpoints are deprecated from Kubernetes 1.33 on",
          """
          EndpointSlices took the place of Endpoints, which know neither two families of addresses nor
          zones and hold at most 1,000 addresses. Servers warn of Endpoints from 1.33 on; there is no
          plan to remove them.

          Write an EndpointSlice (discovery.k8s.io/v1) with the label `kubernetes.io/service-name`, which
          names the Service, and a label `endpointslice.kubernetes.io/managed-by` of your own.
          """);

  private EndpointsChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
