package io.github.portreeve.generate;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests that lead to the app, whichever way of the plan asked for them.
 *
 * @param grpc what calls are meant; null for HTTP
 * @param field of the way in the plan
 */
record WebRoute(
    String host,
    String path,
    @Nullable String pathType,
    List<String> methods,
    Map<String, String> headers,
    @Nullable IntOrString port,
    RouteSettings settings,
    @Nullable Grpc grpc,
    FieldPath field) {

  /** The routes of the plan, in its order. */
  static List<WebRoute> of(ExposurePlan plan) {
    List<WebRoute> routes = new ArrayList<>();
    for (int i = 0; i < plan.exposures().size(); i++) {
      Exposure exposure = plan.exposures().get(i);
      if (exposure instanceof RouteExposure route) {
        FieldPath item = FieldPath.of("expose").index(i);
        routes.add(of(route, item.child(exposure.kind().key())));
      }
    }
    return routes;
  }

  static WebRoute of(RouteExposure exposure, FieldPath field) {
    if (exposure instanceof Grpc grpc) {
      return of(grpc, field);
    }
    return of(exposure instanceof IngressRoute route ? route.http() : (Http) exposure, field);
  }

  private static WebRoute of(Http http, FieldPath field) {
    return new WebRoute(
        http.host(),
        http.path(),
        http.pathType(),
        http.methods(),
        http.headers(),
        http.port(),
        http.settings(),
        null,
        field);
  }

  /** A call is a request for a path of two names. */
  private static WebRoute of(Grpc grpc, FieldPath field) {
    String service = grpc.service().isEmpty() ? "" : grpc.service() + "/";
    boolean exact = !service.isEmpty() && !grpc.method().isEmpty();
    return new WebRoute(
        grpc.host(),
        "/" + (exact ? service + grpc.method() : service),
        exact ? "Exact" : null,
        List.of(),
        Map.of(),
        grpc.port(),
        grpc.settings(),
        grpc,
        field);
  }

  boolean isGrpc() {
    return grpc != null;
  }

  boolean hasTls() {
    return settings.tls() != null;
  }

  /** The path type, {@code Prefix} when none is given. */
  String effectivePathType() {
    return pathType == null ? "Prefix" : pathType;
  }

  /** The port's name that is meant when several could be. */
  String usualPortName() {
    if (isGrpc()) {
      return "grpc";
    }
    return settings.backendTls() == null ? "http" : "https";
  }

  String className(Target target) {
    String given = settings.className();
    return given == null ? target.usualClass() : given;
  }
}
