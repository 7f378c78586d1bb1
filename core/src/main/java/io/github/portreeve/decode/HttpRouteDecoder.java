package io.github.portreeve.decode;

import io.github.portreeve.model.gateway.HttpPathMatch;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.HttpRouteMatch;
import io.github.portreeve.model.gateway.HttpRouteRule;
import io.github.portreeve.model.gateway.HttpRouteSpec;
import io.github.portreeve.model.gateway.HttpRouteTimeouts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes HTTPRoutes. */
final class HttpRouteDecoder {
  private HttpRouteDecoder() {}

  static HttpRoute httpRoute(Fields fields) {
    return new HttpRoute(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        httpRouteSpec(fields.objectOrEmpty("spec")));
  }

  static HttpRouteSpec httpRouteSpec(Fields fields) {
    return new HttpRouteSpec(
        RouteDecoder.parentReferences(fields.list("parentRefs")),
        fields.strings("hostnames"),
        httpRouteRules(fields.list("rules")));
  }

  static HttpRouteRule httpRouteRule(Fields fields) {
    return new HttpRouteRule(
        fields.stringOrNull("name"),
        httpRouteMatches(fields.list("matches")),
        RouteFilterDecoder.routeFilters(fields.list("filters")),
        RouteDecoder.filteredBackendRefs(fields.list("backendRefs")),
        httpRouteTimeoutsOrNull(fields.object("timeouts")));
  }

  static List<HttpRouteRule> httpRouteRules(List<Fields> items) {
    List<HttpRouteRule> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(httpRouteRule(item));
    }
    return list;
  }

  static HttpRouteMatch httpRouteMatch(Fields fields) {
    return new HttpRouteMatch(
        httpPathMatchOrNull(fields.object("path")),
        RouteDecoder.httpHeaderMatches(fields.list("headers")),
        RouteDecoder.httpHeaderMatches(fields.list("queryParams")),
        fields.stringOrNull("method"));
  }

  static List<HttpRouteMatch> httpRouteMatches(List<Fields> items) {
    List<HttpRouteMatch> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(httpRouteMatch(item));
    }
    return list;
  }

  static HttpPathMatch httpPathMatch(Fields fields) {
    return new HttpPathMatch(fields.stringOrNull("type"), fields.stringOrNull("value"));
  }

  static @Nullable HttpPathMatch httpPathMatchOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpPathMatch(fields);
  }

  static HttpRouteTimeouts httpRouteTimeouts(Fields fields) {
    return new HttpRouteTimeouts(
        fields.stringOrNull("request"), fields.stringOrNull("backendRequest"));
  }

  static @Nullable HttpRouteTimeouts httpRouteTimeoutsOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpRouteTimeouts(fields);
  }
}
