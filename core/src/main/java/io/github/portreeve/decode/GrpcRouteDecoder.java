package io.github.portreeve.decode;

import io.github.portreeve.model.gateway.GrpcMethodMatch;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.GrpcRouteMatch;
import io.github.portreeve.model.gateway.GrpcRouteRule;
import io.github.portreeve.model.gateway.GrpcRouteSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes GRPCRoutes. */
final class GrpcRouteDecoder {
  private GrpcRouteDecoder() {}

  static GrpcRoute grpcRoute(Fields fields) {
    return new GrpcRoute(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        grpcRouteSpec(fields.objectOrEmpty("spec")));
  }

  static GrpcRouteSpec grpcRouteSpec(Fields fields) {
    return new GrpcRouteSpec(
        RouteDecoder.parentReferences(fields.list("parentRefs")),
        fields.strings("hostnames"),
        grpcRouteRules(fields.list("rules")));
  }

  static GrpcRouteRule grpcRouteRule(Fields fields) {
    return new GrpcRouteRule(
        fields.stringOrNull("name"),
        grpcRouteMatches(fields.list("matches")),
        RouteFilterDecoder.routeFilters(fields.list("filters")),
        RouteDecoder.filteredBackendRefs(fields.list("backendRefs")));
  }

  static List<GrpcRouteRule> grpcRouteRules(List<Fields> items) {
    List<GrpcRouteRule> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(grpcRouteRule(item));
    }
    return list;
  }

  static GrpcRouteMatch grpcRouteMatch(Fields fields) {
    return new GrpcRouteMatch(
        grpcMethodMatchOrNull(fields.object("method")),
        RouteDecoder.httpHeaderMatches(fields.list("headers")));
  }

  static List<GrpcRouteMatch> grpcRouteMatches(List<Fields> items) {
    List<GrpcRouteMatch> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(grpcRouteMatch(item));
    }
    return list;
  }

  static GrpcMethodMatch grpcMethodMatch(Fields fields) {
    return new GrpcMethodMatch(
        fields.stringOrNull("type"), fields.stringOrNull("service"), fields.stringOrNull("method"));
  }

  static @Nullable GrpcMethodMatch grpcMethodMatchOrNull(@Nullable Fields fields) {
    return fields == null ? null : grpcMethodMatch(fields);
  }
}
