package io.github.portreeve.decode;

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
import java.util.ArrayList;
import java.util.List;

/** Decodes TLSRoutes, TCPRoutes, UDPRoutes, and what all routes have. */
final class RouteDecoder {
  private RouteDecoder() {}

  static HttpHeaderMatch httpHeaderMatch(Fields fields) {
    return new HttpHeaderMatch(
        fields.stringOrNull("type"), fields.string("name"), fields.string("value"));
  }

  static List<HttpHeaderMatch> httpHeaderMatches(List<Fields> items) {
    List<HttpHeaderMatch> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(httpHeaderMatch(item));
    }
    return list;
  }

  static TlsRoute tlsRoute(Fields fields) {
    return new TlsRoute(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        tlsRouteSpec(fields.objectOrEmpty("spec")));
  }

  static TlsRouteSpec tlsRouteSpec(Fields fields) {
    return new TlsRouteSpec(
        parentReferences(fields.list("parentRefs")),
        fields.strings("hostnames"),
        streamRouteRules(fields.list("rules")));
  }

  static TcpRoute tcpRoute(Fields fields) {
    return new TcpRoute(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        streamRouteSpec(fields.objectOrEmpty("spec")));
  }

  static UdpRoute udpRoute(Fields fields) {
    return new UdpRoute(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        streamRouteSpec(fields.objectOrEmpty("spec")));
  }

  static StreamRouteSpec streamRouteSpec(Fields fields) {
    return new StreamRouteSpec(
        parentReferences(fields.list("parentRefs")), streamRouteRules(fields.list("rules")));
  }

  static StreamRouteRule streamRouteRule(Fields fields) {
    return new StreamRouteRule(
        fields.stringOrNull("name"), backendRefs(fields.list("backendRefs")));
  }

  static List<StreamRouteRule> streamRouteRules(List<Fields> items) {
    List<StreamRouteRule> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(streamRouteRule(item));
    }
    return list;
  }

  static ParentReference parentReference(Fields fields) {
    return new ParentReference(
        fields.stringOrNull("group"),
        fields.stringOrNull("kind"),
        fields.stringOrNull("namespace"),
        fields.string("name"),
        fields.stringOrNull("sectionName"),
        fields.int32OrNull("port"));
  }

  static List<ParentReference> parentReferences(List<Fields> items) {
    List<ParentReference> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(parentReference(item));
    }
    return list;
  }

  static BackendRef backendRef(Fields fields) {
    return new BackendRef(
        fields.stringOrNull("group"),
        fields.stringOrNull("kind"),
        fields.string("name"),
        fields.stringOrNull("namespace"),
        fields.int32OrNull("port"),
        fields.int32OrNull("weight"));
  }

  static List<BackendRef> backendRefs(List<Fields> items) {
    List<BackendRef> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(backendRef(item));
    }
    return list;
  }

  static FilteredBackendRef filteredBackendRef(Fields fields) {
    return new FilteredBackendRef(
        backendRef(fields), RouteFilterDecoder.routeFilters(fields.list("filters")));
  }

  static List<FilteredBackendRef> filteredBackendRefs(List<Fields> items) {
    List<FilteredBackendRef> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(filteredBackendRef(item));
    }
    return list;
  }
}
