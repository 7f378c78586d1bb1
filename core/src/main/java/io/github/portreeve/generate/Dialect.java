package io.github.portreeve.generate;

import java.util.List;
import java.util.Map;

/** How one controller spells in annotations what routes ask for. */
interface Dialect {
  /** Annotations of the Ingress that holds these routes. */
  Map<String, String> ingress(List<RoutedRequests> routes);

  /** Annotations of the Service that the route leads to. */
  Map<String, String> service(WebRoute route);

  /** Annotations of an Ingress that hands on TLS connections. */
  Map<String, String> passthrough();

  /** Routes of equal groups share an Ingress. */
  default Object group(RoutedRequests routed) {
    return ingress(List.of(routed));
  }

  static Dialect of(ExposurePlan plan) {
    return switch (plan.target()) {
      case PLAIN, GATEWAY -> new PlainDialect();
      case INGRESS_NGINX -> new IngressNginxDialect();
      case NGINX -> new NginxDialect(plan);
      case HAPROXY -> new HaproxyDialect();
      case HAPROXY_INGRESS -> new HaproxyIngressDialect();
      case TRAEFIK -> new TraefikDialect();
    };
  }
}
