package io.github.portreeve.write;

import io.github.portreeve.model.gateway.BackendRef;
import io.github.portreeve.model.gateway.FilteredBackendRef;
import io.github.portreeve.model.gateway.HttpHeaderMatch;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.model.gateway.StreamRouteRule;
import io.github.portreeve.model.gateway.StreamRouteSpec;
import io.github.portreeve.model.gateway.TcpRoute;
import io.github.portreeve.model.gateway.TlsRoute;
import io.github.portreeve.model.gateway.TlsRouteSpec;
import io.github.portreeve.model.gateway.UdpRoute;

/** Encodes TLSRoutes, TCPRoutes, UDPRoutes, and what all routes have. */
final class RouteEncoder {
  private RouteEncoder() {}

  static Fields httpHeaderMatch(HttpHeaderMatch httpHeaderMatch) {
    return new Fields()
        .stringOrNull("type", httpHeaderMatch.type())
        .string("name", httpHeaderMatch.name())
        .string("value", httpHeaderMatch.value());
  }

  static void tlsRoute(TlsRoute tlsRoute, Fields fields) {
    fields.object("spec", tlsRouteSpec(tlsRoute.spec()));
  }

  static Fields tlsRouteSpec(TlsRouteSpec tlsRouteSpec) {
    return new Fields()
        .objects("parentRefs", tlsRouteSpec.parentRefs(), RouteEncoder::parentReference)
        .strings("hostnames", tlsRouteSpec.hostnames())
        .objects("rules", tlsRouteSpec.rules(), RouteEncoder::streamRouteRule);
  }

  static void tcpRoute(TcpRoute tcpRoute, Fields fields) {
    fields.object("spec", streamRouteSpec(tcpRoute.spec()));
  }

  static void udpRoute(UdpRoute udpRoute, Fields fields) {
    fields.object("spec", streamRouteSpec(udpRoute.spec()));
  }

  static Fields streamRouteSpec(StreamRouteSpec streamRouteSpec) {
    return new Fields()
        .objects("parentRefs", streamRouteSpec.parentRefs(), RouteEncoder::parentReference)
        .objects("rules", streamRouteSpec.rules(), RouteEncoder::streamRouteRule);
  }

  static Fields streamRouteRule(StreamRouteRule streamRouteRule) {
    return new Fields()
        .stringOrNull("name", streamRouteRule.name())
        .objects("backendRefs", streamRouteRule.backendRefs(), RouteEncoder::backendRef);
  }

  static Fields parentReference(ParentReference parentReference) {
    return new Fields()
        .stringOrNull("group", parentReference.group())
        .stringOrNull("kind", parentReference.kind())
        .stringOrNull("namespace", parentReference.namespace())
        .string("name", parentReference.name())
        .stringOrNull("sectionName", parentReference.sectionName())
        .numberOrNull("port", parentReference.port());
  }

  static Fields backendRef(BackendRef backendRef) {
    return new Fields()
        .stringOrNull("group", backendRef.group())
        .stringOrNull("kind", backendRef.kind())
        .string("name", backendRef.name())
        .stringOrNull("namespace", backendRef.namespace())
        .numberOrNull("port", backendRef.port())
        .numberOrNull("weight", backendRef.weight());
  }

  static Fields filteredBackendRef(FilteredBackendRef filteredBackendRef) {
    return RouteEncoder.backendRef(filteredBackendRef.backend())
        .objects("filters", filteredBackendRef.filters(), RouteFilterEncoder::routeFilter);
  }
}
