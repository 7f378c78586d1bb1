package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of the Gateway API's kinds. */
public final class GatewayChecks {
  public static final RuleInfo SCHEMA =
      invalid(
          "gateway-schema-invalid",
          "an object of the Gateway API does not fit the schema of its kind",
          """
          The definitions of the Gateway API say which fields an object must have, of which types
          they are, which values are allowed, how long they may be and what must not stand twice.
          The server checks all of this before anything else, and reports it together.

          Where the server names no field (it prints `<nil>`), the message does, and the place is
          shown beside it.
          """);

  public static final RuleInfo LISTENER =
      invalid(
          "gateway-listener-invalid",
          "listeners of a Gateway contradict each other or their protocol",
          """
          Names of listeners must differ, and so must port, protocol and hostname taken together.
          Listeners for HTTP, TCP and UDP have no `tls`, those for TCP and UDP no `hostname`.
          HTTPS always ends TLS at the Gateway; to pass it through, use protocol TLS with
          `tls.mode: Passthrough`. Whatever ends TLS needs `certificateRefs`, or `options` that its
          controller understands.
          """);

  public static final RuleInfo GATEWAY =
      invalid(
          "gateway-invalid",
          "addresses, labels or ports of a Gateway are not usable",
          """
          An address of type Hostname must be a DNS name, no address may stand twice, and no port
          may have its TLS configured twice. Labels and annotations of `spec.infrastructure` are put
          on objects that the controller makes, so their keys must be ones that Kubernetes takes.
          """);

  public static final RuleInfo PARENT =
      invalid(
          "route-parent-invalid",
          "references of a route or policy to one object do not tell its parts apart",
          """
          A route may attach to several listeners of one Gateway, and a policy to several ports of one
          Service, by a reference each. Then every reference needs a `sectionName`, and no two the
          same.
          """);

  public static final RuleInfo BACKEND_PORT =
      invalid(
          "route-backend-port-required",
          "a route names a Service without a port",
          """
          A reference to a Service needs the port to send to, one of those in the Service's
          `spec.ports`. References to other kinds may do without.
          """);

  public static final RuleInfo FILTER =
      invalid(
          "route-filter-invalid",
          "a filter of a route does not hold together",
          """
          A filter has a `type` and the one field that goes with it. Filters that change headers,
          redirect, rewrite or answer CORS may stand only once, and a redirect excludes a rewrite as
          well as backends, which would never be reached. What replaces a path's prefix needs a rule
          with exactly one match, of type PathPrefix.
          """);

  public static final RuleInfo MATCH =
      invalid(
          "route-match-invalid",
          "a path, method or hostname of a route is not one that can be matched",
          """
          Paths of type Exact and PathPrefix begin with `/` and are normalised: no `//`, `/./`,
          `/../`, `%2F` or `#`, and nothing but the chars that a URL's path may have. A gRPC match
          names a service, a method, or both. A TLSRoute's hostnames are DNS names, `*` only as the
          whole first label. All rules of a route together have at most 128 matches.
          """);

  public static final RuleInfo TIMEOUT =
      invalid(
          "route-timeout-invalid",
          "a single attempt may take longer than the whole request",
          """
          `timeouts.request` covers all attempts, `timeouts.backendRequest` a single one, which
          therefore must not be longer. `0s` for the request means no limit.
          """);

  public static final RuleInfo BACKEND_TLS =
      invalid(
          "backend-tls-policy-invalid",
          "a BackendTLSPolicy does not say whom to trust",
          """
          A BackendTLSPolicy needs either `caCertificateRefs` or `wellKnownCACertificates`, not both.
          A name in `subjectAltNames` has the field that goes with its type: `hostname` or `uri`.
          """);

  private GatewayChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
