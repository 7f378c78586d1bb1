package io.github.portreeve.write;

import io.github.portreeve.model.gateway.GrpcMethodMatch;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.GrpcRouteMatch;
import io.github.portreeve.model.gateway.GrpcRouteRule;
import io.github.portreeve.model.gateway.GrpcRouteSpec;

/** Encodes GRPCRoutes. */
final class GrpcRouteEncoder {
  private GrpcRouteEncoder() {}

  static void grpcRoute(GrpcRoute grpcRoute, Fields fields) {
    fields.object("spec", grpcRouteSpec(grpcRoute.spec()));
  }

  static Fields grpcRouteSpec(GrpcRouteSpec grpcRouteSpec) {
    return new Fields()
        .objects("parentRefs", grpcRouteSpec.parentRefs(), RouteEncoder::parentReference)
        .strings("hostnames", grpcRouteSpec.hostnames())
        .objects("rules", grpcRouteSpec.rules(), GrpcRouteEncoder::grpcRouteRule);
  }

  static Fields grpcRouteRule(GrpcRouteRule grpcRouteRule) {
    return new Fields()
        .stringOrNull("name", grpcRouteRule.name())
        .objects("matches", grpcRouteRule.matches(), GrpcRouteEncoder::grpcRouteMatch)
        .objects("filters", grpcRouteRule.filters(), RouteFilterEncoder::routeFilter)
        .objects("backendRefs", grpcRouteRule.backendRefs(), RouteEncoder::filteredBackendRef);
  }

  static Fields grpcRouteMatch(GrpcRouteMatch grpcRouteMatch) {
    return new Fields()
        .objectOrNull("method", grpcRouteMatch.method(), GrpcRouteEncoder::grpcMethodMatch)
        .objects("headers", grpcRouteMatch.headers(), RouteEncoder::httpHeaderMatch);
  }

  static Fields grpcMethodMatch(GrpcMethodMatch grpcMethodMatch) {
    return new Fields()
        .stringOrNull("type", grpcMethodMatch.type())
        .stringOrNull("service", grpcMethodMatch.service())
        .stringOrNull("method", grpcMethodMatch.method());
  }
}
