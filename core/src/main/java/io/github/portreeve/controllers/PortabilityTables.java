package io.github.portreeve.controllers;

import java.util.HashMap;
import java.util.Map;

/** What becomes of ingress-nginx's annotations, each by its name and the words behind it. */
final class PortabilityTables {
  /** What Traefik reads as it is, and the values that it does not take. */
  static final Map<String, String> TRAEFIK =
      parse(
          """
          affinity
          affinity-canary-behavior = legacy
          allowlist-source-range
          app-root
          auth-method
          auth-realm
          auth-response-headers
          auth-secret
          auth-secret-type
          auth-signin
          auth-snippet
          auth-tls-pass-certificate-to-upstream
          auth-tls-secret
          auth-tls-verify-client
          auth-type
          auth-url
          backend-protocol = fcgi auto_http
          canary
          canary-by-cookie
          canary-by-header
          canary-by-header-pattern
          canary-by-header-value
          canary-weight
          canary-weight-total
          client-body-buffer-size
          configuration-snippet
          cors-allow-credentials
          cors-allow-headers
          cors-allow-methods
          cors-allow-origin
          cors-expose-headers
          cors-max-age
          custom-headers
          custom-http-errors
          default-backend
          enable-access-log
          enable-cors
          enable-global-auth
          enable-modsecurity
          enable-owasp-core-rules
          force-ssl-redirect
          from-to-www-redirect
          limit-burst-multiplier
          limit-connections
          limit-rpm
          limit-rps
          modsecurity-snippet
          modsecurity-transaction-id
          permanent-redirect
          permanent-redirect-code
          proxy-body-size
          proxy-buffer-size
          proxy-buffering
          proxy-buffers-number
          proxy-connect-timeout
          proxy-http-version = 1.0
          proxy-max-temp-file-size
          proxy-next-upstream
          proxy-next-upstream-timeout
          proxy-next-upstream-tries
          proxy-read-timeout
          proxy-request-buffering
          proxy-send-timeout
          proxy-ssl-name
          proxy-ssl-secret
          proxy-ssl-server-name
          proxy-ssl-verify
          rewrite-target
          server-alias
          server-snippet
          service-upstream
          session-cookie-domain
          session-cookie-expires
          session-cookie-max-age
          session-cookie-name
          session-cookie-path
          session-cookie-samesite
          session-cookie-secure
          ssl-passthrough
          ssl-redirect
          temporal-redirect
          temporal-redirect-code
          upstream-hash-by
          upstream-vhost
          use-regex
          whitelist-source-range
          x-forwarded-prefix
          """);

  /** What ingress2gateway converts, and into what where that is plain. */
  static final Map<String, String> GATEWAY =
      parse(
          """
          app-root
          backend-protocol
          canary = rules of one HTTPRoute
          canary-by-cookie = a match of headers
          canary-by-header = a match of headers
          canary-by-header-pattern = a match of headers
          canary-by-header-value = a match of headers
          canary-weight = weights of backendRefs
          canary-weight-total = weights of backendRefs
          client-body-buffer-size
          connection-proxy-header
          cors-allow-credentials = a CORS filter
          cors-allow-headers = a CORS filter
          cors-allow-methods = a CORS filter
          cors-allow-origin = a CORS filter
          cors-expose-headers = a CORS filter
          cors-max-age = a CORS filter
          custom-headers
          denylist-source-range
          enable-cors = a CORS filter
          permanent-redirect = a RequestRedirect filter
          permanent-redirect-code = a RequestRedirect filter
          proxy-body-size
          proxy-connect-timeout
          proxy-read-timeout
          proxy-redirect-from
          proxy-redirect-to
          proxy-send-timeout
          proxy-ssl-name = a BackendTLSPolicy
          proxy-ssl-protocols = a BackendTLSPolicy
          proxy-ssl-secret = a BackendTLSPolicy
          proxy-ssl-server-name = a BackendTLSPolicy
          proxy-ssl-verify = a BackendTLSPolicy
          proxy-ssl-verify-depth = a BackendTLSPolicy
          rewrite-target = a URLRewrite filter
          ssl-passthrough = a TLSRoute
          ssl-redirect = a RequestRedirect filter
          temporal-redirect = a RequestRedirect filter
          temporal-redirect-code = a RequestRedirect filter
          upstream-vhost
          use-regex = paths of type RegularExpression
          whitelist-source-range
          x-forwarded-prefix
          """);

  /** Annotations of F5's controller that do the same; their values differ. */
  static final Map<String, String> NGINX =
      parse(
          """
          affinity = nginx.org/sticky-cookie-services
          app-root = nginx.org/app-root
          auth-realm = nginx.org/basic-auth-realm
          auth-secret = nginx.org/basic-auth-secret
          backend-protocol = nginx.org/ssl-services or nginx.org/grpc-services
          client-body-buffer-size = nginx.org/client-body-buffer-size
          configuration-snippet = nginx.org/location-snippets
          custom-http-errors = nginx.org/custom-http-errors
          force-ssl-redirect = nginx.org/redirect-to-https
          limit-rps = nginx.org/limit-req-rate
          proxy-body-size = nginx.org/client-max-body-size
          proxy-buffer-size = nginx.org/proxy-buffer-size
          proxy-buffering = nginx.org/proxy-buffering
          proxy-buffers-number = nginx.org/proxy-buffers
          proxy-busy-buffers-size = nginx.org/proxy-busy-buffers-size
          proxy-connect-timeout = nginx.org/proxy-connect-timeout
          proxy-max-temp-file-size = nginx.org/proxy-max-temp-file-size
          proxy-next-upstream = nginx.org/proxy-next-upstream
          proxy-next-upstream-timeout = nginx.org/proxy-next-upstream-timeout
          proxy-next-upstream-tries = nginx.org/proxy-next-upstream-tries
          proxy-read-timeout = nginx.org/proxy-read-timeout
          proxy-redirect-from = nginx.org/proxy-redirect-from
          proxy-redirect-to = nginx.org/proxy-redirect-to
          proxy-send-timeout = nginx.org/proxy-send-timeout
          rewrite-target = nginx.org/rewrite-target
          server-snippet = nginx.org/server-snippets
          service-upstream = nginx.org/use-cluster-ip
          session-cookie-expires = nginx.org/sticky-cookie-services
          session-cookie-name = nginx.org/sticky-cookie-services
          session-cookie-path = nginx.org/sticky-cookie-services
          ssl-ciphers = nginx.org/ssl-ciphers
          ssl-prefer-server-ciphers = nginx.org/ssl-prefer-server-ciphers
          ssl-redirect = nginx.org/ssl-redirect
          use-regex = nginx.org/path-regex
          """);

  /** Annotations of HAProxy's controller that do the same; their values differ. */
  static final Map<String, String> HAPROXY =
      parse(
          """
          affinity = haproxy.org/cookie-persistence on the Service
          allowlist-source-range = haproxy.org/allow-list
          auth-realm = haproxy.org/auth-realm
          auth-secret = haproxy.org/auth-secret
          auth-type = haproxy.org/auth-type
          backend-protocol = haproxy.org/server-ssl or haproxy.org/server-proto
          configuration-snippet = haproxy.org/backend-config-snippet
          cors-allow-credentials = haproxy.org/cors-allow-credentials
          cors-allow-headers = haproxy.org/cors-allow-headers
          cors-allow-methods = haproxy.org/cors-allow-methods
          cors-allow-origin = haproxy.org/cors-allow-origin
          cors-max-age = haproxy.org/cors-max-age
          denylist-source-range = haproxy.org/deny-list
          enable-cors = haproxy.org/cors-enable
          limit-rpm = haproxy.org/rate-limit-requests
          limit-rps = haproxy.org/rate-limit-requests
          limit-whitelist = haproxy.org/rate-limit-whitelist
          load-balance = haproxy.org/load-balance
          permanent-redirect = haproxy.org/request-redirect
          permanent-redirect-code = haproxy.org/request-redirect-code
          proxy-read-timeout = haproxy.org/timeout-server
          rewrite-target = haproxy.org/path-rewrite
          session-cookie-name = haproxy.org/cookie-persistence on the Service
          ssl-passthrough = haproxy.org/ssl-passthrough
          ssl-redirect = haproxy.org/ssl-redirect
          temporal-redirect = haproxy.org/request-redirect
          temporal-redirect-code = haproxy.org/request-redirect-code
          upstream-hash-by = haproxy.org/load-balance
          upstream-vhost = haproxy.org/set-host
          whitelist-source-range = haproxy.org/allow-list
          """);

  /** Those of HAProxy Ingress that have another name. */
  static final Map<String, String> HAPROXY_INGRESS =
      parse(
          """
          enable-cors = haproxy-ingress.github.io/cors-enable
          load-balance = haproxy-ingress.github.io/balance-algorithm
          permanent-redirect = haproxy-ingress.github.io/redirect-to
          proxy-connect-timeout = haproxy-ingress.github.io/timeout-connect
          proxy-read-timeout = haproxy-ingress.github.io/timeout-server
          upstream-hash-by = haproxy-ingress.github.io/balance-algorithm
          use-regex = haproxy-ingress.github.io/path-type
          """);

  private PortabilityTables() {}

  private static Map<String, String> parse(String table) {
    Map<String, String> all = new HashMap<>();
    for (String line : Words.split(table.strip(), '\n')) {
      int equals = line.indexOf(" = ");
      all.put(
          equals < 0 ? line : line.substring(0, equals),
          equals < 0 ? "" : line.substring(equals + 3));
    }
    return all;
  }
}
