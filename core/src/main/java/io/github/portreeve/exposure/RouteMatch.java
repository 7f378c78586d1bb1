package io.github.portreeve.exposure;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.RouteBackend;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.gateway.GrpcMethodMatch;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.GrpcRouteMatch;
import io.github.portreeve.model.gateway.HttpHeaderMatch;
import io.github.portreeve.model.gateway.HttpPathMatch;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.HttpRouteMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the requests that a route's rule takes.
 *
 * @param rule index of the rule, 0-based; -1 for a route that has none
 * @param path of a URL; empty for all
 * @param pathType Exact, PathPrefix or RegularExpression; empty without a path
 * @param conditions on anything but the path, for people: {@code method GET}
 * @param field where it is written
 * @param backends of the rule
 */
public record RouteMatch(
    int rule,
    String path,
    String pathType,
    List<String> conditions,
    FieldPath field,
    List<RouteBackend> backends) {

  /** Whatever a route takes, as one; so is an HTTPRoute without rules, by its definition. */
  static final List<RouteMatch> ANY =
      List.of(new RouteMatch(-1, "", "", List.of(), FieldPath.of("spec"), List.of()));

  public RouteMatch {
    conditions = List.copyOf(conditions);
    backends = List.copyOf(backends);
  }

  /** All that a route takes, in its order. */
  public static List<RouteMatch> of(AnyRoute route) {
    List<RouteMatch> found = new ArrayList<>();
    for (int i = 0; i < route.rules().size(); i++) {
      addRule(route, i, found);
    }
    return found.isEmpty() ? ANY : found;
  }

  private static void addRule(AnyRoute route, int rule, List<RouteMatch> out) {
    Resource resource = route.manifest().resource();
    int before = out.size();
    FieldPath matches = AnyRoute.rule(rule).child("matches");
    if (resource instanceof HttpRoute http) {
      for (HttpRouteMatch match : http.spec().rules().get(rule).matches()) {
        FieldPath field = matches.index(out.size() - before);
        out.add(http(match, rule, field, route.rules().get(rule)));
      }
    } else if (resource instanceof GrpcRoute grpc) {
      for (GrpcRouteMatch match : grpc.spec().rules().get(rule).matches()) {
        FieldPath field = matches.index(out.size() - before);
        out.add(grpc(match, rule, field, route.rules().get(rule)));
      }
    }
    if (out.size() == before) {
      List<RouteBackend> backends = route.rules().get(rule);
      out.add(new RouteMatch(rule, "", "", List.of(), AnyRoute.rule(rule), backends));
    }
  }

  private static RouteMatch http(
      HttpRouteMatch match, int rule, FieldPath field, List<RouteBackend> backends) {
    List<String> conditions = new ArrayList<>();
    if (match.method() != null) {
      conditions.add("method " + match.method());
    }
    add("header", match.headers(), conditions);
    add("query", match.queryParams(), conditions);
    HttpPathMatch path = match.path();
    String value = path == null || path.value() == null ? "/" : path.value();
    String type = path == null || path.type() == null ? "PathPrefix" : path.type();
    boolean all = value.equals("/") && type.equals("PathPrefix");
    return new RouteMatch(rule, all ? "" : value, all ? "" : type, conditions, field, backends);
  }

  private static RouteMatch grpc(
      GrpcRouteMatch match, int rule, FieldPath field, List<RouteBackend> backends) {
    List<String> conditions = new ArrayList<>();
    add("header", match.headers(), conditions);
    GrpcMethodMatch method = match.method();
    boolean exact = method != null && (method.type() == null || method.type().equals("Exact"));
    if (method != null && !exact) {
      conditions.add("service " + method.service() + ", method " + method.method());
    }
    String path = exact ? path(method) : "";
    String type = path.isEmpty() ? "" : path.endsWith("/") ? "PathPrefix" : "Exact";
    return new RouteMatch(rule, path, type, conditions, field, backends);
  }

  /** What gRPC makes of a service and a method; empty where only the method is named. */
  private static String path(@Nullable GrpcMethodMatch method) {
    if (method == null || method.service() == null) {
      return "";
    }
    return "/" + method.service() + "/" + (method.method() == null ? "" : method.method());
  }

  private static void add(String what, List<HttpHeaderMatch> matches, List<String> out) {
    for (HttpHeaderMatch match : matches) {
      boolean pattern = "RegularExpression".equals(match.type());
      out.add(what + " " + match.name() + (pattern ? "~" : "=") + match.value());
    }
  }
}
