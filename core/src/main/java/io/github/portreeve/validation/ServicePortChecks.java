package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Services' ports. */
final class ServicePortChecks {
  static final RuleInfo PORTS_REQUIRED =
      invalid(
          "service-ports-required",
          "a Service has no ports",
          """
          A Service needs at least one entry in `spec.ports`. Only headless Services (`clusterIP:
          None`) and those of type `ExternalName` go without, because DNS alone serves them.
          """);

  static final RuleInfo PORT_NAME_REQUIRED =
      invalid(
          "service-port-name-required",
          "a port of a Service with several ports has no name",
          """
          When a Service has more than one port, each needs a `name`, so that endpoints, DNS records
          and Ingresses can tell them apart. A single port may go without.
          """);

  static final RuleInfo PORT_NAME_INVALID =
      invalid(
          "service-port-name-invalid",
          "the name of a Service's port is no DNS label, or two ports have it",
          """
          The `name` of a Service's port is a DNS label: at most 63 lower case letters, digits and
          `-`, with a letter or digit at both ends. No two ports of a Service have the same.

          Names of containers' ports are shorter, at most 15 characters, and so are the names that
          an Ingress can refer to.
          """);

  static final RuleInfo PORT_DUPLICATE =
      invalid(
          "service-port-duplicate",
          "a Service has the same port and protocol twice",
          """
          No two ports of a Service share both `port` and `protocol`. The same number may be had
          once for each protocol, as DNS does it with 53 for UDP and TCP.

          `protocol` is `TCP` when left out.
          """);

  static final RuleInfo TARGET_PORT_QUOTED_NUMBER =
      invalid(
          "target-port-quoted-number",
          "targetPort is a number in quotes",
          """
          `targetPort: 8080` is a port number, `targetPort: "8080"` the name of a container's port.
          No port can have that name, since names need a letter; the server refuses it. Drop the
          quotes.

          Templates that quote every value are the usual cause.
          """);

  static final RuleInfo TARGET_PORT_NAME_INVALID =
      invalid(
          "target-port-name-invalid",
          "targetPort is a name that no container's port can have",
          """
          As a text, `targetPort` is the `name` of a port of the pods' containers: at most 15 lower
          case letters, digits and `-`, with at least one letter, no `-` at either end and no two of
          them in a row. As a number it is the port itself.
          """);

  static final RuleInfo APP_PROTOCOL_INVALID =
      invalid(
          "app-protocol-invalid",
          "the appProtocol of a port has a wrong form",
          """
          `appProtocol` hints at what is spoken on the port: a plain name registered with IANA such
          as `http`, one of Kubernetes' own such as `kubernetes.io/h2c`, or a name of your own with
          a DNS name before it, as in `example.com/proto`. It has the form of a label's key.

          Kubernetes 1.18 has the field, and refuses it unless a feature gate is on.
          """);

  static final RuleInfo NODE_PORT_FORBIDDEN =
      invalid(
          "node-port-forbidden",
          "a port of a Service of type ClusterIP has a nodePort",
          """
          `nodePort` is for Services of type `NodePort` and `LoadBalancer`. The server refuses it in
          Services of type `ClusterIP`, which is the type when none is given.

          Give the Service one of those types, or drop the field.
          """);

  static final RuleInfo NODE_PORT_RANGE =
      invalid(
          "node-port-range",
          "a nodePort is outside the range that the cluster hands out",
          """
          Node ports come from the range that the API server was started with
          (`--service-node-port-range`), 30000 to 32767 unless somebody changed it. Others are
          refused; a server-side dry run does not notice.

          Without `nodePort` the server picks a free one. To serve well-known ports such as 80 and
          443, take a load balancer, a Gateway or host ports.
          """);

  static final RuleInfo NODE_PORT_CONFLICT =
      invalid(
          "node-port-conflict",
          "a node port is wanted twice",
          """
          A node port is handed out once in the whole cluster: to one Service, whatever its
          namespace, and whatever the protocol. The second Service that asks for it is refused. The
          ports for health checks (`healthCheckNodePort`) come from the same pool.

          Only within one Service may two entries share a node port, when they have the same `port`
          and different protocols. Without `nodePort` the server picks a free one.
          """);

  static final RuleInfo HEALTH_CHECK_NODE_PORT_INVALID =
      invalid(
          "health-check-node-port-invalid",
          "healthCheckNodePort cannot be given to the Service",
          """
          `healthCheckNodePort` belongs to Services of type `LoadBalancer` with
          `externalTrafficPolicy: Local`: there the load balancer asks which nodes have pods. In
          others it is refused.

          It comes from the range of node ports and must be free; if not, the server answers with an
          internal error (status 500). Leave it out and the server picks one.
          """);

  private ServicePortChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
