package io.github.portreeve.generate;

import io.github.portreeve.controllers.AnnotationKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Traefik reads {@code router.*} from the Ingress and {@code service.*} from the Service. */
final class TraefikDialect implements Dialect {
  private static final String PREFIX = AnnotationKeys.TRAEFIK;

  /** The entry point that the route's requests come in by, as every usual installation names it. */
  static String entryPoint(WebRoute route) {
    return route.hasTls() ? "websecure" : "web";
  }

  /** Whether the route asks for what Traefik reads from its own resources only. */
  static boolean needsIngressRoute(WebRoute route, ExposurePlan plan) {
    return !route.methods().isEmpty()
        || !route.headers().isEmpty()
        || !route.settings().sourceRanges().isEmpty()
        || plan.canary() != null;
  }

  @Override
  public Map<String, String> ingress(List<RoutedRequests> routes) {
    WebRoute route = routes.get(0).route();
    Map<String, String> annotations = new LinkedHashMap<>();
    annotations.put(PREFIX + "router.entrypoints", entryPoint(route));
    if (route.hasTls()) {
      annotations.put(PREFIX + "router.tls", "true");
    }
    return annotations;
  }

  @Override
  public Map<String, String> service(WebRoute route) {
    Map<String, String> annotations = new LinkedHashMap<>();
    StickySession sticky = route.settings().sticky();
    if (sticky != null) {
      annotations.put(PREFIX + "service.sticky.cookie", "true");
      annotations.put(PREFIX + "service.sticky.cookie.name", sticky.cookie());
    }
    if (!scheme(route).isEmpty()) {
      annotations.put(PREFIX + "service.serversscheme", scheme(route));
    }
    return annotations;
  }

  /** How Traefik speaks with the pods; empty for HTTP. */
  static String scheme(WebRoute route) {
    if (route.settings().backendTls() != null) {
      return "https";
    }
    return route.isGrpc() ? "h2c" : "";
  }

  @Override
  public Map<String, String> passthrough() {
    return Map.of();
  }
}
