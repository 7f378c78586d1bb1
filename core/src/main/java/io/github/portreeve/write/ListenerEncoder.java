package io.github.portreeve.write;

import io.github.portreeve.model.gateway.AllowedRoutes;
import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.ListenerSet;
import io.github.portreeve.model.gateway.ListenerSetSpec;
import io.github.portreeve.model.gateway.ListenerTlsConfig;
import io.github.portreeve.model.gateway.ParentGatewayReference;
import io.github.portreeve.model.gateway.RouteGroupKind;
import io.github.portreeve.model.gateway.RouteNamespaces;
import io.github.portreeve.model.gateway.SecretObjectReference;

/** Encodes ListenerSets and listeners. */
final class ListenerEncoder {
  private ListenerEncoder() {}

  static Fields listener(Listener listener) {
    return new Fields()
        .string("name", listener.name())
        .stringOrNull("hostname", listener.hostname())
        .number("port", listener.port())
        .string("protocol", listener.protocol())
        .objectOrNull("tls", listener.tls(), ListenerEncoder::listenerTlsConfig)
        .objectOrNull("allowedRoutes", listener.allowedRoutes(), ListenerEncoder::allowedRoutes);
  }

  static Fields listenerTlsConfig(ListenerTlsConfig listenerTlsConfig) {
    return new Fields()
        .stringOrNull("mode", listenerTlsConfig.mode())
        .objects(
            "certificateRefs",
            listenerTlsConfig.certificateRefs(),
            ListenerEncoder::secretObjectReference)
        .stringMap("options", listenerTlsConfig.options());
  }

  static Fields secretObjectReference(SecretObjectReference secretObjectReference) {
    return new Fields()
        .stringOrNull("group", secretObjectReference.group())
        .stringOrNull("kind", secretObjectReference.kind())
        .string("name", secretObjectReference.name())
        .stringOrNull("namespace", secretObjectReference.namespace());
  }

  static Fields allowedRoutes(AllowedRoutes allowedRoutes) {
    return new Fields()
        .objectOrNull("namespaces", allowedRoutes.namespaces(), ListenerEncoder::routeNamespaces)
        .objects("kinds", allowedRoutes.kinds(), ListenerEncoder::routeGroupKind);
  }

  static Fields routeNamespaces(RouteNamespaces routeNamespaces) {
    return new Fields()
        .stringOrNull("from", routeNamespaces.from())
        .objectOrNull("selector", routeNamespaces.selector(), MetadataEncoder::labelSelector);
  }

  static Fields routeGroupKind(RouteGroupKind routeGroupKind) {
    return new Fields()
        .stringOrNull("group", routeGroupKind.group())
        .string("kind", routeGroupKind.kind());
  }

  static void listenerSet(ListenerSet listenerSet, Fields fields) {
    fields.object("spec", listenerSetSpec(listenerSet.spec()));
  }

  static Fields listenerSetSpec(ListenerSetSpec listenerSetSpec) {
    return new Fields()
        .object("parentRef", parentGatewayReference(listenerSetSpec.parentRef()))
        .objects("listeners", listenerSetSpec.listeners(), ListenerEncoder::listener);
  }

  static Fields parentGatewayReference(ParentGatewayReference parentGatewayReference) {
    return new Fields()
        .stringOrNull("group", parentGatewayReference.group())
        .stringOrNull("kind", parentGatewayReference.kind())
        .string("name", parentGatewayReference.name())
        .stringOrNull("namespace", parentGatewayReference.namespace());
  }
}
