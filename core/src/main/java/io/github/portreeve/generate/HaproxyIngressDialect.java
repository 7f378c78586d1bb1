package io.github.portreeve.generate;

import io.github.portreeve.controllers.AnnotationKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * HAProxy Ingress takes what concerns pods from Ingress or Service, and makes one backend of a
 * Service for all its Ingresses; so it stands on the Service, where it cannot contradict itself.
 */
final class HaproxyIngressDialect implements Dialect {
  private static final String PREFIX = AnnotationKeys.HAPROXY_INGRESS;

  @Override
  public Map<String, String> ingress(List<RoutedRequests> routes) {
    return allow(routes.get(0).settings().sourceRanges());
  }

  private static Map<String, String> allow(List<String> ranges) {
    return ranges.isEmpty()
        ? Map.of()
        : Map.of(PREFIX + "allowlist-source-range", String.join(",", ranges));
  }

  @Override
  public Map<String, String> service(WebRoute route) {
    Map<String, String> annotations = new LinkedHashMap<>();
    StickySession sticky = route.settings().sticky();
    if (sticky != null && sticky.isByCookie()) {
      annotations.put(PREFIX + "affinity", "cookie");
      annotations.put(PREFIX + "session-cookie-name", sticky.cookie());
    } else {
      byAddress(sticky, annotations);
    }
    String protocol = (route.isGrpc() ? "h2" : "h1") + tlsSuffix(route);
    if (!protocol.equals("h1")) {
      annotations.put(PREFIX + "backend-protocol", protocol);
    }
    return annotations;
  }

  private static String tlsSuffix(WebRoute route) {
    return route.settings().backendTls() == null ? "" : "-ssl";
  }

  private static void byAddress(@Nullable StickySession sticky, Map<String, String> annotations) {
    if (sticky != null) {
      annotations.put(PREFIX + "balance-algorithm", "source");
    }
  }

  @Override
  public Map<String, String> passthrough() {
    return Map.of(PREFIX + "ssl-passthrough", "true");
  }

  /** Of an Ingress that listens on a TCP port of its own. */
  static Map<String, String> tcp(StreamListener listener) {
    Map<String, String> annotations = new LinkedHashMap<>();
    annotations.put(PREFIX + "tcp-service-port", Integer.toString(listener.number()));
    annotations.putAll(allow(listener.sourceRanges()));
    byAddress(listener.sticky(), annotations);
    return annotations;
  }
}
