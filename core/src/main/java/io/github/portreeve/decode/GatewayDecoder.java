package io.github.portreeve.decode;

import io.github.portreeve.model.gateway.AllowedListeners;
import io.github.portreeve.model.gateway.FrontendTlsConfig;
import io.github.portreeve.model.gateway.FrontendTlsValidation;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.GatewayAddress;
import io.github.portreeve.model.gateway.GatewayBackendTls;
import io.github.portreeve.model.gateway.GatewayClass;
import io.github.portreeve.model.gateway.GatewayClassSpec;
import io.github.portreeve.model.gateway.GatewayInfrastructure;
import io.github.portreeve.model.gateway.GatewaySpec;
import io.github.portreeve.model.gateway.GatewayTlsConfig;
import io.github.portreeve.model.gateway.LocalObjectReference;
import io.github.portreeve.model.gateway.ObjectReference;
import io.github.portreeve.model.gateway.ParametersReference;
import io.github.portreeve.model.gateway.TlsConfig;
import io.github.portreeve.model.gateway.TlsPortConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes Gateways and their classes. */
final class GatewayDecoder {
  private GatewayDecoder() {}

  static GatewayClass gatewayClass(Fields fields) {
    return new GatewayClass(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        gatewayClassSpec(fields.objectOrEmpty("spec")));
  }

  static GatewayClassSpec gatewayClassSpec(Fields fields) {
    return new GatewayClassSpec(
        fields.string("controllerName"),
        parametersReferenceOrNull(fields.object("parametersRef")),
        fields.stringOrNull("description"));
  }

  static ParametersReference parametersReference(Fields fields) {
    return new ParametersReference(
        fields.string("group"),
        fields.string("kind"),
        fields.string("name"),
        fields.stringOrNull("namespace"));
  }

  static @Nullable ParametersReference parametersReferenceOrNull(@Nullable Fields fields) {
    return fields == null ? null : parametersReference(fields);
  }

  static Gateway gateway(Fields fields) {
    return new Gateway(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        gatewaySpec(fields.objectOrEmpty("spec")));
  }

  static GatewaySpec gatewaySpec(Fields fields) {
    return new GatewaySpec(
        fields.string("gatewayClassName"),
        ListenerDecoder.listeners(fields.list("listeners")),
        gatewayAddresses(fields.list("addresses")),
        gatewayInfrastructureOrNull(fields.object("infrastructure")),
        allowedListenersOrNull(fields.object("allowedListeners")),
        gatewayTlsConfigOrNull(fields.object("tls")));
  }

  static GatewayAddress gatewayAddress(Fields fields) {
    return new GatewayAddress(fields.stringOrNull("type"), fields.string("value"));
  }

  static List<GatewayAddress> gatewayAddresses(List<Fields> items) {
    List<GatewayAddress> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(gatewayAddress(item));
    }
    return list;
  }

  static GatewayInfrastructure gatewayInfrastructure(Fields fields) {
    return new GatewayInfrastructure(
        fields.stringMap("labels"),
        fields.stringMap("annotations"),
        localObjectReferenceOrNull(fields.object("parametersRef")));
  }

  static @Nullable GatewayInfrastructure gatewayInfrastructureOrNull(@Nullable Fields fields) {
    return fields == null ? null : gatewayInfrastructure(fields);
  }

  static LocalObjectReference localObjectReference(Fields fields) {
    return new LocalObjectReference(
        fields.string("group"), fields.string("kind"), fields.string("name"));
  }

  static @Nullable LocalObjectReference localObjectReferenceOrNull(@Nullable Fields fields) {
    return fields == null ? null : localObjectReference(fields);
  }

  static List<LocalObjectReference> localObjectReferences(List<Fields> items) {
    List<LocalObjectReference> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(localObjectReference(item));
    }
    return list;
  }

  static AllowedListeners allowedListeners(Fields fields) {
    return new AllowedListeners(ListenerDecoder.routeNamespacesOrNull(fields.object("namespaces")));
  }

  static @Nullable AllowedListeners allowedListenersOrNull(@Nullable Fields fields) {
    return fields == null ? null : allowedListeners(fields);
  }

  static GatewayTlsConfig gatewayTlsConfig(Fields fields) {
    return new GatewayTlsConfig(
        gatewayBackendTlsOrNull(fields.object("backend")),
        frontendTlsConfigOrNull(fields.object("frontend")));
  }

  static @Nullable GatewayTlsConfig gatewayTlsConfigOrNull(@Nullable Fields fields) {
    return fields == null ? null : gatewayTlsConfig(fields);
  }

  static GatewayBackendTls gatewayBackendTls(Fields fields) {
    return new GatewayBackendTls(
        ListenerDecoder.secretObjectReferenceOrNull(fields.object("clientCertificateRef")));
  }

  static @Nullable GatewayBackendTls gatewayBackendTlsOrNull(@Nullable Fields fields) {
    return fields == null ? null : gatewayBackendTls(fields);
  }

  static FrontendTlsConfig frontendTlsConfig(Fields fields) {
    return new FrontendTlsConfig(
        tlsConfig(fields.objectOrEmpty("default")), tlsPortConfigs(fields.list("perPort")));
  }

  static @Nullable FrontendTlsConfig frontendTlsConfigOrNull(@Nullable Fields fields) {
    return fields == null ? null : frontendTlsConfig(fields);
  }

  static TlsPortConfig tlsPortConfig(Fields fields) {
    return new TlsPortConfig(fields.int32("port"), tlsConfig(fields.objectOrEmpty("tls")));
  }

  static List<TlsPortConfig> tlsPortConfigs(List<Fields> items) {
    List<TlsPortConfig> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(tlsPortConfig(item));
    }
    return list;
  }

  static TlsConfig tlsConfig(Fields fields) {
    return new TlsConfig(frontendTlsValidationOrNull(fields.object("validation")));
  }

  static FrontendTlsValidation frontendTlsValidation(Fields fields) {
    return new FrontendTlsValidation(
        objectReferences(fields.list("caCertificateRefs")), fields.string("mode"));
  }

  static @Nullable FrontendTlsValidation frontendTlsValidationOrNull(@Nullable Fields fields) {
    return fields == null ? null : frontendTlsValidation(fields);
  }

  static ObjectReference objectReference(Fields fields) {
    return new ObjectReference(
        fields.string("group"),
        fields.string("kind"),
        fields.string("name"),
        fields.stringOrNull("namespace"));
  }

  static List<ObjectReference> objectReferences(List<Fields> items) {
    List<ObjectReference> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(objectReference(item));
    }
    return list;
  }
}
