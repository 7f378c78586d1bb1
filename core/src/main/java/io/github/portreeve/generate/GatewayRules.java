package io.github.portreeve.generate;

import io.github.portreeve.model.gateway.BackendRef;
import io.github.portreeve.model.gateway.FilteredBackendRef;
import io.github.portreeve.model.gateway.GrpcMethodMatch;
import io.github.portreeve.model.gateway.GrpcRouteMatch;
import io.github.portreeve.model.gateway.GrpcRouteRule;
import io.github.portreeve.model.gateway.HttpHeaderMatch;
import io.github.portreeve.model.gateway.HttpPathMatch;
import io.github.portreeve.model.gateway.HttpRequestRedirect;
import io.github.portreeve.model.gateway.HttpRouteMatch;
import io.github.portreeve.model.gateway.HttpRouteRule;
import io.github.portreeve.model.gateway.RouteFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of HTTPRoutes and GRPCRoutes: which requests go to which Services. */
final class GatewayRules {
  private static final int MOVED_PERMANENTLY = 301;

  private final ExposurePlan plan;
  private final ServicePlanner services;
  private final @Nullable ServicePlanner canaryServices;

  GatewayRules(
      ExposurePlan plan, ServicePlanner services, @Nullable ServicePlanner canaryServices) {
    this.plan = plan;
    this.services = services;
    this.canaryServices = canaryServices;
  }

  HttpRouteRule http(WebRoute route) {
    String type = route.effectivePathType().equals("Exact") ? "Exact" : "PathPrefix";
    HttpPathMatch path = new HttpPathMatch(type, route.path());
    List<HttpHeaderMatch> headers = new ArrayList<>();
    for (Map.Entry<String, String> header : route.headers().entrySet()) {
      headers.add(new HttpHeaderMatch(null, header.getKey(), header.getValue()));
    }
    List<HttpRouteMatch> matches = new ArrayList<>();
    for (String method : route.methods()) {
      matches.add(new HttpRouteMatch(path, headers, List.of(), method));
    }
    if (matches.isEmpty()) {
      matches.add(new HttpRouteMatch(path, headers, List.of(), null));
    }
    return HttpRouteRule.builder().matches(matches).backendRefs(backends(route)).build();
  }

  /** Sends whoever comes by plain HTTP to the same place by TLS. */
  static HttpRouteRule redirect() {
    HttpRequestRedirect https =
        HttpRequestRedirect.builder().scheme("https").statusCode(MOVED_PERMANENTLY).build();
    RouteFilter filter =
        RouteFilter.builder().type("RequestRedirect").requestRedirect(https).build();
    return HttpRouteRule.builder().filters(List.of(filter)).build();
  }

  GrpcRouteRule grpc(WebRoute route) {
    Grpc grpc = route.grpc();
    boolean all = grpc == null || grpc.service().isEmpty();
    List<GrpcRouteMatch> matches =
        all ? List.of() : List.of(new GrpcRouteMatch(method(grpc), List.of()));
    return new GrpcRouteRule(null, matches, List.of(), backends(route));
  }

  private static GrpcMethodMatch method(Grpc grpc) {
    String method = grpc.method();
    return new GrpcMethodMatch(null, grpc.service(), method.isEmpty() ? null : method);
  }

  private List<FilteredBackendRef> backends(WebRoute route) {
    List<FilteredBackendRef> backends = new ArrayList<>();
    Canary canary = plan.canary();
    boolean shared = canary != null && canaryServices != null;
    Integer rest = shared ? Integer.valueOf(100 - canary.weight()) : null;
    backends.add(new FilteredBackendRef(backend(services.backend(route), rest), List.of()));
    if (shared) {
      BackendRef second = backend(canaryServices.backend(route), canary.weight());
      backends.add(new FilteredBackendRef(second, List.of()));
    }
    return backends;
  }

  static BackendRef backend(ServicePlanner.Backend backend, @Nullable Integer weight) {
    return BackendRef.builder()
        .name(backend.service())
        .port(backend.port().port())
        .weight(weight)
        .build();
  }
}
