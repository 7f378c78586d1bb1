package io.github.portreeve.generate;

import io.github.portreeve.controllers.AnnotationKeys;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * F5 NGINX Ingress Controller takes a host from one Ingress only, and is told there by name which
 * Services are meant.
 */
final class NginxDialect implements Dialect {
  private static final String PREFIX = AnnotationKeys.NGINX;

  private final ExposurePlan plan;

  NginxDialect(ExposurePlan plan) {
    this.plan = plan;
  }

  @Override
  public Object group(RoutedRequests routed) {
    return routed.route().host();
  }

  @Override
  public Map<String, String> ingress(List<RoutedRequests> routes) {
    RouteSettings settings = routes.get(0).settings();
    Map<String, String> annotations = new LinkedHashMap<>();
    sticky(settings.sticky(), routes, annotations);
    put("ssl-services", routes, route -> route.settings().backendTls() != null, annotations);
    put("grpc-services", routes, WebRoute::isGrpc, annotations);
    if (!settings.sourceRanges().isEmpty()) {
      annotations.put(PREFIX + "policies", NginxPolicies.name(plan, routes.get(0).route()));
    }
    return annotations;
  }

  private static void sticky(
      @Nullable StickySession sticky,
      List<RoutedRequests> routes,
      Map<String, String> annotations) {
    if (sticky == null) {
      return;
    }
    if (!sticky.isByCookie()) {
      annotations.put(PREFIX + "lb-method", "ip_hash");
      return;
    }
    Set<String> services = new LinkedHashSet<>();
    for (RoutedRequests routed : routes) {
      String service = routed.backend().service();
      services.add("serviceName=" + service + " " + sticky.cookie() + " path=/");
    }
    annotations.put(PREFIX + "sticky-cookie-services", String.join(";", services));
  }

  private static void put(
      String name,
      List<RoutedRequests> routes,
      Predicate<WebRoute> meant,
      Map<String, String> annotations) {
    Set<String> services = new LinkedHashSet<>();
    for (RoutedRequests routed : routes) {
      if (meant.test(routed.route())) {
        services.add(routed.backend().service());
      }
    }
    if (!services.isEmpty()) {
      annotations.put(PREFIX + name, String.join(",", services));
    }
  }

  @Override
  public Map<String, String> service(WebRoute route) {
    return Map.of();
  }

  @Override
  public Map<String, String> passthrough() {
    return Map.of();
  }
}
