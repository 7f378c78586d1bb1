package io.github.portreeve.write;

import io.github.portreeve.model.gateway.HttpPathMatch;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.HttpRouteMatch;
import io.github.portreeve.model.gateway.HttpRouteRule;
import io.github.portreeve.model.gateway.HttpRouteSpec;
import io.github.portreeve.model.gateway.HttpRouteTimeouts;

/** Encodes HTTPRoutes. */
final class HttpRouteEncoder {
  private HttpRouteEncoder() {}

  static void httpRoute(HttpRoute httpRoute, Fields fields) {
    fields.object("spec", httpRouteSpec(httpRoute.spec()));
  }

  static Fields httpRouteSpec(HttpRouteSpec httpRouteSpec) {
    return new Fields()
        .objects("parentRefs", httpRouteSpec.parentRefs(), RouteEncoder::parentReference)
        .strings("hostnames", httpRouteSpec.hostnames())
        .objects("rules", httpRouteSpec.rules(), HttpRouteEncoder::httpRouteRule);
  }

  static Fields httpRouteRule(HttpRouteRule httpRouteRule) {
    return new Fields()
        .stringOrNull("name", httpRouteRule.name())
        .objects("matches", httpRouteRule.matches(), HttpRouteEncoder::httpRouteMatch)
        .objects("filters", httpRouteRule.filters(), RouteFilterEncoder::routeFilter)
        .objects("backendRefs", httpRouteRule.backendRefs(), RouteEncoder::filteredBackendRef)
        .objectOrNull("timeouts", httpRouteRule.timeouts(), HttpRouteEncoder::httpRouteTimeouts);
  }

  static Fields httpRouteMatch(HttpRouteMatch httpRouteMatch) {
    return new Fields()
        .objectOrNull("path", httpRouteMatch.path(), HttpRouteEncoder::httpPathMatch)
        .objects("headers", httpRouteMatch.headers(), RouteEncoder::httpHeaderMatch)
        .objects("queryParams", httpRouteMatch.queryParams(), RouteEncoder::httpHeaderMatch)
        .stringOrNull("method", httpRouteMatch.method());
  }

  static Fields httpPathMatch(HttpPathMatch httpPathMatch) {
    return new Fields()
        .stringOrNull("type", httpPathMatch.type())
        .stringOrNull("value", httpPathMatch.value());
  }

  static Fields httpRouteTimeouts(HttpRouteTimeouts httpRouteTimeouts) {
    return new Fields()
        .stringOrNull("request", httpRouteTimeouts.request())
        .stringOrNull("backendRequest", httpRouteTimeouts.backendRequest());
  }
}
