package io.github.portreeve.controllers;

import java.util.Map;

/** What HAProxy's controller 3.2 documents. */
final class HaproxyAnnotations {
  static final Map<String, Annotation> ALL =
      AnnotationTable.parse(
          Controller.HAPROXY,
          """
          auth-type ic any
          auth-secret ic any
          auth-realm ic any
          blacklist ic any
          deny-list ic any
          check isc any
          check-http isc any
          check-interval isc any
          clean-certs c any
          client-ca c any
          client-crt-optional c any
          client-strict-sni c any
          generate-certificates-signer c any
          cors-enable ic any
          cors-allow-origin ic any
          cors-allow-methods ic any
          cors-allow-credentials ic any
          cors-allow-headers ic any
          cors-max-age ic any
          global-config-snippet c any
          frontend-config-snippet c any
          stats-config-snippet c any
          backend-config-snippet isc any
          cookie-persistence sc any
          cookie-persistence-no-dynamic sc any
          dontlognull c any
          src-ip-header ic any
          forwarded-for isc any
          hard-stop-after c any
          http-connection-mode c any
          http-keep-alive c any
          http-server-close c any
          ingress.class i any
          load-balance isc any
          log-format c any
          log-format-tcp c any
          logasap c any
          maxconn c any
          nbthread c any
          path-rewrite ic any
          pod-maxconn isc any
          proxy-protocol c any
          quic-alt-svc-max-age c any
          rate-limit-period ic any
          rate-limit-status-code ic any
          rate-limit-requests ic any
          rate-limit-size ic any
          rate-limit-whitelist ic any
          request-capture ic any
          request-capture-len ic any
          request-set-header ic any
          request-redirect ic any
          request-redirect-code ic any
          response-set-header ic any
          route-acl s any
          send-proxy-protocol isc any
          server-ca isc any
          server-crt isc any
          server-proto isc any
          server-ssl isc any
          set-host ic any
          scale-server-slots isc any
          ssl-certificate c any
          ssl-passthrough isc any
          ssl-redirect ic any
          ssl-redirect-code ic any
          ssl-redirect-port ic any
          syslog-server c any
          standalone-backend is any
          timeout-check isc any
          timeout-client c any
          timeout-client-fin c any
          timeout-connect c any
          timeout-http-request c any
          timeout-http-keep-alive c any
          timeout-queue c any
          timeout-server isc any
          timeout-server-fin c any
          timeout-tunnel c any
          whitelist ic any
          allow-list ic any
          tls-alpn c any
          """);

  private HaproxyAnnotations() {}
}
