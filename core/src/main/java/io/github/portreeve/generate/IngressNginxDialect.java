package io.github.portreeve.generate;

import io.github.portreeve.controllers.AnnotationKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ingress NGINX reads everything from the Ingress. */
final class IngressNginxDialect implements Dialect {
  private static final String PREFIX = AnnotationKeys.INGRESS_NGINX;

  @Override
  public Map<String, String> ingress(List<RoutedRequests> routes) {
    WebRoute route = routes.get(0).route();
    Map<String, String> annotations = new LinkedHashMap<>();
    sticky(route, annotations);
    if (!protocol(route).isEmpty()) {
      annotations.put(PREFIX + "backend-protocol", protocol(route));
    }
    if (!route.settings().sourceRanges().isEmpty()) {
      String ranges = String.join(",", route.settings().sourceRanges());
      annotations.put(PREFIX + "whitelist-source-range", ranges);
    }
    return annotations;
  }

  private static void sticky(WebRoute route, Map<String, String> annotations) {
    StickySession sticky = route.settings().sticky();
    if (sticky == null) {
      return;
    }
    if (sticky.isByCookie()) {
      annotations.put(PREFIX + "affinity", "cookie");
      annotations.put(PREFIX + "session-cookie-name", sticky.cookie());
    } else {
      annotations.put(PREFIX + "upstream-hash-by", "$binary_remote_addr");
    }
  }

  private static String protocol(WebRoute route) {
    boolean tls = route.settings().backendTls() != null;
    if (route.isGrpc()) {
      return tls ? "GRPCS" : "GRPC";
    }
    return tls ? "HTTPS" : "";
  }

  @Override
  public Map<String, String> service(WebRoute route) {
    return Map.of();
  }

  @Override
  public Map<String, String> passthrough() {
    return Map.of(PREFIX + "ssl-passthrough", "true");
  }

  /** Of a second Ingress that takes a share of the first one's requests. */
  static Map<String, String> canary(int weight) {
    Map<String, String> annotations = new LinkedHashMap<>();
    annotations.put(PREFIX + "canary", "true");
    annotations.put(PREFIX + "canary-weight", Integer.toString(weight));
    return annotations;
  }
}
