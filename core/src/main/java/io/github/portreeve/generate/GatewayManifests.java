package io.github.portreeve.generate;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.GatewaySpec;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.GrpcRouteRule;
import io.github.portreeve.model.gateway.GrpcRouteSpec;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.HttpRouteRule;
import io.github.portreeve.model.gateway.HttpRouteSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Gateway, unless one is there, and the routes of requests that hang on it. */
final class GatewayManifests {
  private final ExposurePlan plan;
  private final GatewayParent parent;
  private final GatewayListeners listeners;
  private final GatewayRules rules;
  private final Output output;

  GatewayManifests(
      ExposurePlan plan,
      GatewayParent parent,
      ServicePlanner services,
      @Nullable ServicePlanner canaryServices,
      Output output) {
    this.plan = plan;
    this.parent = parent;
    this.listeners = new GatewayListeners(plan, parent);
    this.rules = new GatewayRules(plan, services, canaryServices);
    this.output = output;
  }

  GatewayListeners listeners() {
    return listeners;
  }

  /** What routes share an object by: a host comes in by one listener. */
  private record Key(String host, String listener) {}

  void addGateway(String className) {
    Map<String, String> annotations = new LinkedHashMap<>();
    for (WebRoute route : WebRoute.of(plan)) {
      Certificate certificate = route.settings().tls();
      annotations.putAll(certificate == null ? Map.of() : IngressRoutes.issuer(certificate));
    }
    ObjectMeta metadata =
        Labels.metadata(plan, parent.name()).toBuilder()
            .namespace(parent.namespace())
            .annotations(annotations)
            .build();
    GatewaySpec spec =
        GatewaySpec.builder().gatewayClassName(className).listeners(listeners.list()).build();
    boolean secrets = parent.isElsewhere() && WebRoute.of(plan).stream().anyMatch(WebRoute::hasTls);
    output.add(
        Manifest.generated(new Gateway(metadata, spec)),
        secrets ? List.of("its Secrets must be in its own namespace") : List.of());
  }

  void addRoutes() {
    Map<Key, List<WebRoute>> http = grouped(false);
    int number = 0;
    for (Map.Entry<Key, List<WebRoute>> group : http.entrySet()) {
      number++;
      addHttp(numbered(number), group.getKey(), group.getValue());
    }
    number = 0;
    for (Map.Entry<Key, List<WebRoute>> group : grouped(true).entrySet()) {
      number++;
      addGrpc(numbered(number), group.getKey(), group.getValue());
    }
    if (parent.isMade()) {
      addRedirects();
    }
  }

  private String numbered(int number) {
    return plan.app() + (number == 1 ? "" : "-" + number);
  }

  private Map<Key, List<WebRoute>> grouped(boolean grpc) {
    Map<Key, List<WebRoute>> groups = new LinkedHashMap<>();
    for (WebRoute route : WebRoute.of(plan)) {
      if (route.isGrpc() == grpc) {
        Key key = new Key(route.host(), listeners.of(route));
        groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(route);
      }
    }
    return groups;
  }

  private void addHttp(String name, Key key, List<WebRoute> routes) {
    List<HttpRouteRule> all = routes.stream().map(rules::http).toList();
    HttpRouteSpec spec =
        new HttpRouteSpec(List.of(parent.listener(key.listener())), hostnames(key.host()), all);
    HttpRoute route = new HttpRoute(Labels.metadata(plan, name), spec);
    output.add(Manifest.generated(route), GatewayNotes.of(parent, plan, routes.get(0)));
  }

  private void addGrpc(String name, Key key, List<WebRoute> routes) {
    List<GrpcRouteRule> all = routes.stream().map(rules::grpc).toList();
    GrpcRouteSpec spec =
        new GrpcRouteSpec(List.of(parent.listener(key.listener())), hostnames(key.host()), all);
    GrpcRoute route = new GrpcRoute(Labels.metadata(plan, name), spec);
    output.add(Manifest.generated(route), GatewayNotes.of(parent, plan, routes.get(0)));
  }

  /** Hosts that are served by TLS only are so for whoever forgets the s of https, too. */
  private void addRedirects() {
    int number = 0;
    for (String host : servedByTlsOnly()) {
      number++;
      HttpRouteSpec spec =
          new HttpRouteSpec(
              List.of(parent.listener(GatewayListeners.HTTP)),
              hostnames(host),
              List.of(GatewayRules.redirect()));
      String name = plan.app() + "-redirect" + (number == 1 ? "" : "-" + number);
      output.add(Manifest.generated(new HttpRoute(Labels.metadata(plan, name), spec)));
    }
  }

  private Set<String> servedByTlsOnly() {
    Set<String> byTls = new LinkedHashSet<>();
    Set<String> plainly = new LinkedHashSet<>();
    for (WebRoute route : WebRoute.of(plan)) {
      if (!route.hasTls()) {
        plainly.add(route.host());
      } else if (!route.isGrpc()) {
        byTls.add(route.host());
      }
    }
    byTls.removeAll(plainly);
    return byTls;
  }

  private static List<String> hostnames(String host) {
    return host.isEmpty() ? List.of() : List.of(host);
  }
}
