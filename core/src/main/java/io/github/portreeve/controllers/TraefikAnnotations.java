package io.github.portreeve.controllers;

import java.util.List;
import java.util.Map;

/** All that Traefik 3.7's provider for Ingresses reads; {@code n} stands for a number. */
final class TraefikAnnotations {
  static final Map<String, Annotation> ALL =
      AnnotationTable.parse(
          Controller.TRAEFIK,
          """
          router.entrypoints i any
          router.middlewares i any
          router.priority i int
          router.rulesyntax i any
          router.pathmatcher i any
          router.tls i bool
          router.tls.certresolver i any
          router.tls.domains.n.main i any
          router.tls.domains.n.sans i any
          router.tls.options i any
          router.observability.accesslogs i bool
          router.observability.metrics i bool
          router.observability.tracing i bool
          router.observability.traceverbosity i any
          service.nativelb s bool
          service.nodeportlb s bool
          service.serversscheme s any
          service.serverstransport s any
          service.passhostheader s bool
          service.sticky.cookie s bool
          service.sticky.cookie.name s any
          service.sticky.cookie.secure s bool
          service.sticky.cookie.samesite s any
          service.sticky.cookie.domain s any
          service.sticky.cookie.httponly s bool
          service.sticky.cookie.maxage s any
          service.sticky.cookie.path s any
          service.middlewares s any
          """);

  /** What Traefik 1 read. */
  static final List<FormerAnnotation> FORMER =
      AnnotationTable.parseFormer(
          Controller.TRAEFIK,
          """
          affinity = service.sticky.cookie on the Service
          app-root = a Middleware
          auth-* = a Middleware
          buffering = a Middleware
          circuit-breaker-expression = a Middleware
          error-pages = a Middleware
          frontend-entry-points = router.entrypoints
          load-balancer-method
          max-conn-* = a Middleware
          pass-client-tls-cert = a Middleware
          pass-tls-cert
          preserve-host = service.passhostheader on the Service
          priority = router.priority
          rate-limit = a Middleware
          redirect-* = a Middleware
          request-modifier = a Middleware
          responseforwarding-flushinterval
          rewrite-target = a Middleware
          rule-type = router.pathmatcher or a Middleware
          service-weights = a TraefikService
          session-cookie-name = service.sticky.cookie.name on the Service
          whitelist-source-range = a Middleware
          """);

  private TraefikAnnotations() {}
}
