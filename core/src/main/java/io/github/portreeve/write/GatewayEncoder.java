package io.github.portreeve.write;

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

/** Encodes Gateways and their classes. */
final class GatewayEncoder {
  private GatewayEncoder() {}

  static void gatewayClass(GatewayClass gatewayClass, Fields fields) {
    fields.object("spec", gatewayClassSpec(gatewayClass.spec()));
  }

  static Fields gatewayClassSpec(GatewayClassSpec gatewayClassSpec) {
    return new Fields()
        .string("controllerName", gatewayClassSpec.controllerName())
        .objectOrNull(
            "parametersRef", gatewayClassSpec.parametersRef(), GatewayEncoder::parametersReference)
        .stringOrNull("description", gatewayClassSpec.description());
  }

  static Fields parametersReference(ParametersReference parametersReference) {
    return new Fields()
        .stringOrNull("group", parametersReference.group())
        .string("kind", parametersReference.kind())
        .string("name", parametersReference.name())
        .stringOrNull("namespace", parametersReference.namespace());
  }

  static void gateway(Gateway gateway, Fields fields) {
    fields.object("spec", gatewaySpec(gateway.spec()));
  }

  static Fields gatewaySpec(GatewaySpec gatewaySpec) {
    return new Fields()
        .string("gatewayClassName", gatewaySpec.gatewayClassName())
        .objects("listeners", gatewaySpec.listeners(), ListenerEncoder::listener)
        .objects("addresses", gatewaySpec.addresses(), GatewayEncoder::gatewayAddress)
        .objectOrNull(
            "infrastructure", gatewaySpec.infrastructure(), GatewayEncoder::gatewayInfrastructure)
        .objectOrNull(
            "allowedListeners", gatewaySpec.allowedListeners(), GatewayEncoder::allowedListeners)
        .objectOrNull("tls", gatewaySpec.tls(), GatewayEncoder::gatewayTlsConfig);
  }

  static Fields gatewayAddress(GatewayAddress gatewayAddress) {
    return new Fields()
        .stringOrNull("type", gatewayAddress.type())
        .string("value", gatewayAddress.value());
  }

  static Fields gatewayInfrastructure(GatewayInfrastructure gatewayInfrastructure) {
    return new Fields()
        .stringMap("labels", gatewayInfrastructure.labels())
        .stringMap("annotations", gatewayInfrastructure.annotations())
        .objectOrNull(
            "parametersRef",
            gatewayInfrastructure.parametersRef(),
            GatewayEncoder::localObjectReference);
  }

  static Fields localObjectReference(LocalObjectReference localObjectReference) {
    return new Fields()
        .stringOrNull("group", localObjectReference.group())
        .string("kind", localObjectReference.kind())
        .string("name", localObjectReference.name());
  }

  static Fields allowedListeners(AllowedListeners allowedListeners) {
    return new Fields()
        .objectOrNull(
            "namespaces", allowedListeners.namespaces(), ListenerEncoder::routeNamespaces);
  }

  static Fields gatewayTlsConfig(GatewayTlsConfig gatewayTlsConfig) {
    return new Fields()
        .objectOrNull("backend", gatewayTlsConfig.backend(), GatewayEncoder::gatewayBackendTls)
        .objectOrNull("frontend", gatewayTlsConfig.frontend(), GatewayEncoder::frontendTlsConfig);
  }

  static Fields gatewayBackendTls(GatewayBackendTls gatewayBackendTls) {
    return new Fields()
        .objectOrNull(
            "clientCertificateRef",
            gatewayBackendTls.clientCertificateRef(),
            ListenerEncoder::secretObjectReference);
  }

  static Fields frontendTlsConfig(FrontendTlsConfig frontendTlsConfig) {
    return new Fields()
        .object("default", tlsConfig(frontendTlsConfig.defaultConfig()))
        .objects("perPort", frontendTlsConfig.perPort(), GatewayEncoder::tlsPortConfig);
  }

  static Fields tlsPortConfig(TlsPortConfig tlsPortConfig) {
    return new Fields()
        .number("port", tlsPortConfig.port())
        .object("tls", tlsConfig(tlsPortConfig.tls()));
  }

  static Fields tlsConfig(TlsConfig tlsConfig) {
    return new Fields()
        .objectOrNull("validation", tlsConfig.validation(), GatewayEncoder::frontendTlsValidation);
  }

  static Fields frontendTlsValidation(FrontendTlsValidation frontendTlsValidation) {
    return new Fields()
        .objects(
            "caCertificateRefs",
            frontendTlsValidation.caCertificateRefs(),
            GatewayEncoder::objectReference)
        .string("mode", frontendTlsValidation.mode());
  }

  static Fields objectReference(ObjectReference objectReference) {
    return new Fields()
        .stringOrNull("group", objectReference.group())
        .string("kind", objectReference.kind())
        .string("name", objectReference.name())
        .stringOrNull("namespace", objectReference.namespace());
  }
}
