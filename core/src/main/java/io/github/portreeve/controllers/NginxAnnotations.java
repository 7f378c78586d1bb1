package io.github.portreeve.controllers;

import java.util.Map;

/** All that F5's controller 5.5 reads. */
final class NginxAnnotations {
  static final Map<String, Annotation> ALL =
      AnnotationTable.parse(
          Controller.NGINX,
          """
          appprotect.f5.com/app-protect-enable i any
          appprotect.f5.com/app-protect-policy i any
          appprotect.f5.com/app-protect-security-log i any
          appprotect.f5.com/app-protect-security-log-destination i any
          appprotect.f5.com/app-protect-security-log-enable i any
          appprotectdos.f5.com/app-protect-dos-resource i any
          nginx.com/health-checks i any
          nginx.com/health-checks-mandatory i any
          nginx.com/health-checks-mandatory-queue i any
          nginx.com/jwt-key i any
          nginx.com/jwt-login-url i any
          nginx.com/jwt-realm i any
          nginx.com/jwt-token i any
          nginx.com/policies i any
          nginx.com/slow-start i any
          nginx.com/sticky-cookie-services i any
          nginx.org/add-header i any
          nginx.org/add-header-inherit i any
          nginx.org/app-root i any
          nginx.org/basic-auth-realm i any
          nginx.org/basic-auth-secret i any
          nginx.org/client-body-buffer-size i any
          nginx.org/client-max-body-size i any
          nginx.org/custom-http-errors i any
          nginx.org/fail-timeout i any
          nginx.org/grpc-services i any
          nginx.org/hsts i any
          nginx.org/hsts-behind-proxy i any
          nginx.org/hsts-include-subdomains i any
          nginx.org/hsts-max-age i any
          nginx.org/http-redirect-code i any
          nginx.org/keepalive i any
          nginx.org/lb-method i any
          nginx.org/limit-req-burst i any
          nginx.org/limit-req-delay i any
          nginx.org/limit-req-dry-run i any
          nginx.org/limit-req-key i any
          nginx.org/limit-req-log-level i any
          nginx.org/limit-req-no-delay i any
          nginx.org/limit-req-rate i any
          nginx.org/limit-req-reject-code i any
          nginx.org/limit-req-scale i any
          nginx.org/limit-req-zone-size i any
          nginx.org/listen-ports i any
          nginx.org/listen-ports-ssl i any
          nginx.org/location-snippets i any
          nginx.org/max-conns i any
          nginx.org/max-fails i any
          nginx.org/mergeable-ingress-type i master|minion
          nginx.org/path-regex i any
          nginx.org/policies i any
          nginx.org/proxy-buffer-size i any
          nginx.org/proxy-buffering i any
          nginx.org/proxy-buffers i any
          nginx.org/proxy-busy-buffers-size i any
          nginx.org/proxy-connect-timeout i any
          nginx.org/proxy-hide-headers i any
          nginx.org/proxy-max-temp-file-size i any
          nginx.org/proxy-next-upstream i any
          nginx.org/proxy-next-upstream-timeout i any
          nginx.org/proxy-next-upstream-tries i any
          nginx.org/proxy-pass-headers i any
          nginx.org/proxy-read-timeout i any
          nginx.org/proxy-redirect-from i any
          nginx.org/proxy-redirect-to i any
          nginx.org/proxy-send-timeout i any
          nginx.org/proxy-set-headers i any
          nginx.org/redirect-to-https i any
          nginx.org/rewrite-target i any
          nginx.org/rewrites i any
          nginx.org/server-snippets i any
          nginx.org/server-tokens i any
          nginx.org/ssl-ciphers i any
          nginx.org/ssl-prefer-server-ciphers i any
          nginx.org/ssl-redirect i any
          nginx.org/ssl-services i any
          nginx.org/sticky-cookie-services i any
          nginx.org/upstream-zone-size i any
          nginx.org/use-cluster-ip i any
          nginx.org/websocket-services i any
          """);

  private NginxAnnotations() {}
}
