package io.github.portreeve.controllers;

import java.util.List;
import java.util.Map;

/** All that ingress-nginx 1.15.1 reads, with the risk it sees in each. */
final class IngressNginxAnnotations {
  static final Map<String, Annotation> ALL =
      AnnotationTable.parse(
          Controller.INGRESS_NGINX,
          """
          affinity i cookie low
          affinity-canary-behavior i sticky|legacy low
          affinity-mode i balanced|persistent medium
          allowlist-source-range i cidrs medium
          app-root i path medium
          auth-always-set-cookie i bool low
          auth-cache-duration i any medium
          auth-cache-key i variable medium
          auth-keepalive i int low
          auth-keepalive-requests i int low
          auth-keepalive-share-vars i bool low
          auth-keepalive-timeout i seconds low
          auth-method i GET|HEAD|POST|PUT|PATCH|DELETE|CONNECT|OPTIONS|TRACE low
          auth-proxy-set-headers i name medium
          auth-realm i text medium
          auth-request-redirect i url medium
          auth-response-headers i headers medium
          auth-secret i name medium
          auth-secret-type i auth-file|auth-map low
          auth-signin i url-with-variables high
          auth-signin-redirect-param i url medium
          auth-snippet i snippet critical
          auth-tls-error-page i any high
          auth-tls-match-cn i any high
          auth-tls-pass-certificate-to-upstream i bool low
          auth-tls-secret i name medium
          auth-tls-verify-client i on|off|optional|optional_no_ca medium
          auth-tls-verify-depth i int low
          auth-type i basic|digest low
          auth-url i url-with-variables high
          backend-protocol i ~http|https|auto_http|grpc|grpcs|fcgi low
          canary i bool low
          canary-by-cookie i name medium
          canary-by-header i name medium
          canary-by-header-pattern i pattern medium
          canary-by-header-value i name medium
          canary-weight i int low
          canary-weight-total i int low
          client-body-buffer-size i size low
          configuration-snippet i snippet critical
          connection-proxy-header i any low
          cors-allow-credentials i bool low
          cors-allow-headers i headers medium
          cors-allow-methods i words medium
          cors-allow-origin i origins medium
          cors-expose-headers i any medium
          cors-max-age i seconds low
          custom-headers i name medium
          custom-http-errors i codes low
          default-backend i service low
          denylist-source-range i cidrs medium
          disable-proxy-intercept-errors i bool low
          enable-access-log i bool low
          enable-cors i bool low
          enable-global-auth i bool low
          enable-modsecurity i bool low
          enable-opentelemetry i bool low
          enable-owasp-core-rules i bool low
          enable-rewrite-log i bool low
          fastcgi-index i name medium
          fastcgi-params-configmap i name medium
          force-ssl-redirect i bool medium
          from-to-www-redirect i bool low
          http2-push-preload i bool low
          limit-allowlist i cidrs low
          limit-burst-multiplier i int low
          limit-connections i int low
          limit-rate i int low
          limit-rate-after i int low
          limit-rpm i int low
          limit-rps i int low
          limit-whitelist i cidrs low limit-allowlist
          load-balance i round_robin|ewma|chash|chashsubset|sticky_balanced|sticky_persistent low
          mirror-host i pattern high
          mirror-request-body i on|off low
          mirror-target i pattern high
          modsecurity-snippet i snippet critical
          modsecurity-transaction-id i variable high
          opentelemetry-operation-name i any medium
          opentelemetry-trust-incoming-span i bool low
          permanent-redirect i url medium
          permanent-redirect-code i int low
          preserve-trailing-slash i bool medium
          proxy-body-size i size medium
          proxy-buffer-size i size low
          proxy-buffering i on|off low
          proxy-buffers-number i int low
          proxy-busy-buffers-size i size low
          proxy-connect-timeout i seconds low
          proxy-cookie-domain i any medium
          proxy-cookie-path i url medium
          proxy-http-version i 1.0|1.1 low
          proxy-max-temp-file-size i size low
          proxy-next-upstream i any medium
          proxy-next-upstream-timeout i seconds low
          proxy-next-upstream-tries i int low
          proxy-read-timeout i seconds low
          proxy-redirect-from i url medium
          proxy-redirect-to i url medium
          proxy-request-buffering i on|off low
          proxy-send-timeout i seconds low
          proxy-ssl-ciphers i any medium
          proxy-ssl-name i pattern high
          proxy-ssl-protocols i any low
          proxy-ssl-secret i name medium
          proxy-ssl-server-name i on|off low
          proxy-ssl-verify i on|off low
          proxy-ssl-verify-depth i int low
          relative-redirects i bool low
          rewrite-target i path medium
          satisfy i any|all low
          server-alias i pattern high
          server-snippet i snippet critical
          service-upstream i bool low
          session-cookie-change-on-failure i bool low
          session-cookie-conditional-samesite-none i bool low
          session-cookie-domain i name medium
          session-cookie-expires i seconds medium
          session-cookie-max-age i seconds medium
          session-cookie-name i name medium
          session-cookie-path i url medium
          session-cookie-samesite i ~none|lax|strict low
          session-cookie-secure i bool low
          ssl-ciphers i any low
          ssl-passthrough i bool low
          ssl-prefer-server-ciphers i bool low
          ssl-redirect i bool low
          stream-snippet i snippet critical
          temporal-redirect i url medium
          temporal-redirect-code i int low
          upstream-hash-by i any high
          upstream-hash-by-subset i bool low
          upstream-hash-by-subset-size i int low
          upstream-vhost i pattern low
          use-port-in-redirects i bool low
          use-regex i bool low
          whitelist-source-range i cidrs medium allowlist-source-range
          x-forwarded-prefix i path medium
          """);

  /** What it read in earlier releases. */
  static final List<FormerAnnotation> FORMER =
      AnnotationTable.parseFormer(
          Controller.INGRESS_NGINX,
          """
          add-base-url
          base-url-scheme
          enable-influxdb
          enable-opentracing = enable-opentelemetry
          global-rate-limit*
          grpc-backend = backend-protocol
          influxdb-*
          lua-resty-waf*
          opentracing-* = OpenTelemetry's annotations
          secure-backends = backend-protocol
          secure-verify-ca-secret = proxy-ssl-secret
          server-tokens
          session-cookie-hash
          ssl-redirect-code
          """);

  private IngressNginxAnnotations() {}
}
