package io.github.portreeve.decode;

import io.github.portreeve.model.gateway.AllowedRoutes;
import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.ListenerSet;
import io.github.portreeve.model.gateway.ListenerSetSpec;
import io.github.portreeve.model.gateway.ListenerTlsConfig;
import io.github.portreeve.model.gateway.ParentGatewayReference;
import io.github.portreeve.model.gateway.RouteGroupKind;
import io.github.portreeve.model.gateway.RouteNamespaces;
import io.github.portreeve.model.gateway.SecretObjectReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes ListenerSets and listeners. */
final class ListenerDecoder {
  private ListenerDecoder() {}

  static Listener listener(Fields fields) {
    return new Listener(
        fields.string("name"),
        fields.stringOrNull("hostname"),
        fields.int32("port"),
        fields.string("protocol"),
        listenerTlsConfigOrNull(fields.object("tls")),
        allowedRoutesOrNull(fields.object("allowedRoutes")));
  }

  static List<Listener> listeners(List<Fields> items) {
    List<Listener> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(listener(item));
    }
    return list;
  }

  static ListenerTlsConfig listenerTlsConfig(Fields fields) {
    return new ListenerTlsConfig(
        fields.stringOrNull("mode"),
        secretObjectReferences(fields.list("certificateRefs")),
        fields.stringMap("options"));
  }

  static @Nullable ListenerTlsConfig listenerTlsConfigOrNull(@Nullable Fields fields) {
    return fields == null ? null : listenerTlsConfig(fields);
  }

  static SecretObjectReference secretObjectReference(Fields fields) {
    return new SecretObjectReference(
        fields.stringOrNull("group"),
        fields.stringOrNull("kind"),
        fields.string("name"),
        fields.stringOrNull("namespace"));
  }

  static @Nullable SecretObjectReference secretObjectReferenceOrNull(@Nullable Fields fields) {
    return fields == null ? null : secretObjectReference(fields);
  }

  static List<SecretObjectReference> secretObjectReferences(List<Fields> items) {
    List<SecretObjectReference> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(secretObjectReference(item));
    }
    return list;
  }

  static AllowedRoutes allowedRoutes(Fields fields) {
    return new AllowedRoutes(
        routeNamespacesOrNull(fields.object("namespaces")), routeGroupKinds(fields.list("kinds")));
  }

  static @Nullable AllowedRoutes allowedRoutesOrNull(@Nullable Fields fields) {
    return fields == null ? null : allowedRoutes(fields);
  }

  static RouteNamespaces routeNamespaces(Fields fields) {
    return new RouteNamespaces(
        fields.stringOrNull("from"),
        MetadataDecoder.labelSelectorOrNull(fields.object("selector")));
  }

  static @Nullable RouteNamespaces routeNamespacesOrNull(@Nullable Fields fields) {
    return fields == null ? null : routeNamespaces(fields);
  }

  static RouteGroupKind routeGroupKind(Fields fields) {
    return new RouteGroupKind(fields.stringOrNull("group"), fields.string("kind"));
  }

  static List<RouteGroupKind> routeGroupKinds(List<Fields> items) {
    List<RouteGroupKind> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(routeGroupKind(item));
    }
    return list;
  }

  static ListenerSet listenerSet(Fields fields) {
    return new ListenerSet(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        listenerSetSpec(fields.objectOrEmpty("spec")));
  }

  static ListenerSetSpec listenerSetSpec(Fields fields) {
    return new ListenerSetSpec(
        parentGatewayReference(fields.objectOrEmpty("parentRef")),
        listeners(fields.list("listeners")));
  }

  static ParentGatewayReference parentGatewayReference(Fields fields) {
    return new ParentGatewayReference(
        fields.stringOrNull("group"),
        fields.stringOrNull("kind"),
        fields.string("name"),
        fields.stringOrNull("namespace"));
  }
}
