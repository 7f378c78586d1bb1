package io.github.portreeve.generate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What routes ask of the pods behind a Service: those that ask for different things cannot share
 * one, since controllers hold it for all that leads to that Service.
 */
record ServiceVariant(
    Map<String, String> annotations,
    @Nullable StickySession sticky,
    @Nullable BackendTls backendTls,
    boolean grpc) {
  static final ServiceVariant NONE = new ServiceVariant(Map.of(), null, null, false);

  static ServiceVariant of(WebRoute route, ExposurePlan plan, Dialect dialect) {
    RouteSettings settings = route.settings();
    return switch (plan.target()) {
      case PLAIN -> NONE;
      case GATEWAY -> new ServiceVariant(Map.of(), null, settings.backendTls(), false);
      case INGRESS_NGINX, NGINX, HAPROXY, HAPROXY_INGRESS ->
          new ServiceVariant(
              dialect.service(route), settings.sticky(), settings.backendTls(), route.isGrpc());
      case TRAEFIK ->
          TraefikDialect.needsIngressRoute(route, plan)
              ? NONE
              : new ServiceVariant(dialect.service(route), null, null, false);
    };
  }
}
