package io.github.portreeve.generate;

import static io.github.portreeve.generate.Support.by;
import static io.github.portreeve.generate.Support.not;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each target can do, and how. Read out of the projects' own documents: Ingress NGINX 1.15, F5
 * NGINX Ingress Controller 5.5, HAProxy Kubernetes Ingress Controller 3.2, HAProxy Ingress 0.15,
 * Traefik 3.7 and Gateway API 1.6. What is said to be unknown is not known to be impossible.
 */
final class Capabilities {
  private static final Support HOST_AND_PATH_ONLY =
      not("an Ingress tells requests apart by host and path only");
  private static final Support NO_SUCH_FIELD = not("an Ingress has no field for it");
  private static final Support UNKNOWN_SPELLING = not("how its controller spells it is not known");
  private static final Support NO_ROUTE_ACL =
      not("its Ingresses tell requests apart by host and path, and its route-acl is not written");
  private static final Support NO_VIRTUAL_SERVER =
      not("its Ingresses tell requests apart by host and path, and VirtualServers are not written");
  private static final Support NO_UDP = not("HAProxy forwards no UDP");
  private static final Support NO_WORD =
      not("the standard channel of Gateway API has no field for it");
  private static final Map<Intent, Map<Target, Support>> TABLE = new EnumMap<>(Intent.class);

  static {
    row(
        Intent.HTTP,
        by("Ingress"),
        by("Ingress"),
        by("Ingress"),
        by("Ingress"),
        by("Ingress"),
        by("Ingress"),
        by("HTTPRoute"));
    row(
        Intent.METHODS,
        HOST_AND_PATH_ONLY,
        HOST_AND_PATH_ONLY,
        NO_VIRTUAL_SERVER,
        NO_ROUTE_ACL,
        HOST_AND_PATH_ONLY,
        by("IngressRoute, `Method(…)`"),
        by("HTTPRoute, `matches[].method`"));
    row(
        Intent.HEADERS,
        HOST_AND_PATH_ONLY,
        HOST_AND_PATH_ONLY,
        NO_VIRTUAL_SERVER,
        NO_ROUTE_ACL,
        UNKNOWN_SPELLING,
        by("IngressRoute, `Header(…)`"),
        by("HTTPRoute, `matches[].headers`"));
    row(
        Intent.GRPC,
        NO_SUCH_FIELD,
        by("Ingress, `backend-protocol: GRPC`"),
        by("Ingress, `nginx.org/grpc-services`, with TLS only"),
        by("Service, `haproxy.org/server-proto: h2`"),
        by("Service, `backend-protocol: h2`"),
        by("Service, `service.serversscheme: h2c`"),
        by("GRPCRoute"));
    row(
        Intent.TLS,
        by("Ingress `spec.tls`"),
        by("Ingress `spec.tls`, redirects by itself"),
        by("Ingress `spec.tls`, redirects by itself"),
        by("Ingress `spec.tls`, `haproxy.org/ssl-redirect`"),
        by("Ingress `spec.tls`, redirects by itself"),
        by("Ingress `spec.tls`, `router.tls`, entry point `websecure`"),
        by("Gateway, listener HTTPS; HTTPRoute that redirects"));
    row(
        Intent.TLS_ISSUED,
        by("Ingress `spec.tls`, annotation of cert-manager"),
        by("Ingress `spec.tls`, annotation of cert-manager"),
        by("Ingress `spec.tls`, annotation of cert-manager"),
        by("Ingress `spec.tls`, annotation of cert-manager"),
        by("Ingress `spec.tls`, annotation of cert-manager"),
        by("Ingress `spec.tls`, annotation of cert-manager; Certificate for an IngressRoute"),
        by("Gateway, annotation of cert-manager"));
    row(
        Intent.TLS_PASSTHROUGH,
        not("an Ingress ends TLS unless its controller is told otherwise"),
        by("Ingress, `ssl-passthrough`"),
        by("TransportServer, listener `tls-passthrough`"),
        by("Ingress, `haproxy.org/ssl-passthrough`"),
        by("Ingress, `ssl-passthrough`"),
        by("IngressRouteTCP, `tls.passthrough`"),
        by("Gateway, listener TLS of mode Passthrough; TLSRoute"));
    row(
        Intent.BACKEND_TLS,
        NO_SUCH_FIELD,
        by("Ingress, `backend-protocol: HTTPS`"),
        by("Ingress, `nginx.org/ssl-services`"),
        by("Service, `haproxy.org/server-ssl`"),
        by("Service, `backend-protocol: h1-ssl`"),
        by("Service, `service.serversscheme: https`"),
        by("BackendTLSPolicy"));
    row(
        Intent.STICKY_COOKIE,
        NO_SUCH_FIELD,
        by("Ingress, `affinity: cookie`"),
        by("Ingress, `nginx.org/sticky-cookie-services`"),
        by("Service, `haproxy.org/cookie-persistence`"),
        by("Service, `affinity: cookie`"),
        by("Service, `service.sticky.cookie`"),
        NO_WORD);
    row(
        Intent.STICKY_CLIENT_IP,
        not("behind an Ingress a Service sees the controller's address only"),
        by("Ingress, `upstream-hash-by: $binary_remote_addr`"),
        by("Ingress, `nginx.org/lb-method: ip_hash`"),
        by("Service, `haproxy.org/load-balance: source`"),
        by("Service, `balance-algorithm: source`"),
        UNKNOWN_SPELLING,
        NO_WORD);
    row(
        Intent.SOURCE_RANGES,
        NO_SUCH_FIELD,
        by("Ingress, `whitelist-source-range`"),
        by("Policy `accessControl`, Ingress `nginx.org/policies`"),
        by("Ingress, `haproxy.org/allow-list`"),
        by("Ingress, `allowlist-source-range`"),
        by("IngressRoute, Middleware `ipAllowList`"),
        NO_WORD);
    row(
        Intent.CANARY,
        NO_SUCH_FIELD,
        by("a second Ingress, `canary-weight`"),
        not("an Ingress shares out no requests; VirtualServers are not written"),
        not("its canaries by route-acl are not written"),
        not("its weights are of pods behind one Service, and the versions have one each here"),
        by("IngressRoute, weights of `services`"),
        by("HTTPRoute or GRPCRoute, weights of `backendRefs`"));
    row(
        Intent.TCP,
        by("Service of type LoadBalancer"),
        by("ConfigMap `tcp-services`"),
        by("GlobalConfiguration, TransportServer"),
        by("ConfigMap `tcp-services`"),
        by("Ingress, `tcp-service-port`"),
        by("IngressRouteTCP"),
        by("Gateway, listener TCP; TCPRoute"));
    row(
        Intent.TCP_STICKY,
        by("Service of type LoadBalancer, `sessionAffinity: ClientIP`"),
        not("its ConfigMap of ports has no place for it"),
        UNKNOWN_SPELLING,
        not("its ConfigMap of ports has no place for it"),
        by("Ingress, `balance-algorithm: source`"),
        UNKNOWN_SPELLING,
        NO_WORD);
    row(
        Intent.TCP_SOURCE_RANGES,
        by("Service of type LoadBalancer, `loadBalancerSourceRanges`"),
        not("its ConfigMap of ports has no place for it"),
        UNKNOWN_SPELLING,
        not("its ConfigMap of ports has no place for it"),
        by("Ingress, `allowlist-source-range`"),
        by("IngressRouteTCP, MiddlewareTCP `ipAllowList`"),
        NO_WORD);
    row(
        Intent.UDP,
        by("Service of type LoadBalancer"),
        by("ConfigMap `udp-services`"),
        by("GlobalConfiguration, TransportServer"),
        NO_UDP,
        NO_UDP,
        by("IngressRouteUDP"),
        by("Gateway, listener UDP; UDPRoute"));
    row(
        Intent.UDP_STICKY,
        by("Service of type LoadBalancer, `sessionAffinity: ClientIP`"),
        not("its ConfigMap of ports has no place for it"),
        UNKNOWN_SPELLING,
        NO_UDP,
        NO_UDP,
        UNKNOWN_SPELLING,
        NO_WORD);
    row(
        Intent.UDP_SOURCE_RANGES,
        by("Service of type LoadBalancer, `loadBalancerSourceRanges`"),
        not("its ConfigMap of ports has no place for it"),
        UNKNOWN_SPELLING,
        NO_UDP,
        NO_UDP,
        not("its middlewares are for HTTP and TCP"),
        NO_WORD);
  }

  private Capabilities() {}

  private static void row(Intent intent, Support... supports) {
    Map<Target, Support> row = new EnumMap<>(Target.class);
    for (Target target : Target.values()) {
      row.put(target, supports[target.ordinal()]);
    }
    TABLE.put(intent, row);
  }

  static Support of(Intent intent, Target target) {
    return TABLE.get(intent).get(target);
  }

  /** Why the target cannot, and which targets can. */
  static String refusal(Intent intent, Target target) {
    List<String> others = new ArrayList<>();
    for (Target other : Target.values()) {
      if (of(intent, other).isThere()) {
        others.add(other.key());
      }
    }
    return "target "
        + target.key()
        + " has no way for "
        + intent.summary()
        + ": "
        + of(intent, target).text()
        + "; "
        + String.join(", ", others)
        + (others.size() == 1 ? " has" : " have");
  }
}
