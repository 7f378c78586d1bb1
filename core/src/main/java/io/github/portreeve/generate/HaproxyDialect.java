package io.github.portreeve.generate;

import io.github.portreeve.controllers.AnnotationKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * HAProxy Kubernetes Ingress Controller reads what concerns pods from the Service: a cookie asked
 * for on an Ingress is ignored.
 */
final class HaproxyDialect implements Dialect {
  private static final String PREFIX = AnnotationKeys.HAPROXY;

  @Override
  public Map<String, String> ingress(List<RoutedRequests> routes) {
    WebRoute route = routes.get(0).route();
    Map<String, String> annotations = new LinkedHashMap<>();
    if (route.hasTls()) {
      annotations.put(PREFIX + "ssl-redirect", "true");
    }
    if (!route.settings().sourceRanges().isEmpty()) {
      annotations.put(PREFIX + "allow-list", String.join(",", route.settings().sourceRanges()));
    }
    return annotations;
  }

  @Override
  public Map<String, String> service(WebRoute route) {
    Map<String, String> annotations = new LinkedHashMap<>();
    StickySession sticky = route.settings().sticky();
    if (sticky != null && sticky.isByCookie()) {
      annotations.put(PREFIX + "cookie-persistence", sticky.cookie());
    } else if (sticky != null) {
      annotations.put(PREFIX + "load-balance", "source");
    }
    if (route.settings().backendTls() != null) {
      annotations.put(PREFIX + "server-ssl", "true");
    }
    if (route.isGrpc()) {
      annotations.put(PREFIX + "server-proto", "h2");
    }
    return annotations;
  }

  @Override
  public Map<String, String> passthrough() {
    return Map.of(PREFIX + "ssl-passthrough", "true");
  }
}
