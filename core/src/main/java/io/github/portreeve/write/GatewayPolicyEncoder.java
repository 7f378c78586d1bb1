package io.github.portreeve.write;

import io.github.portreeve.model.gateway.BackendTlsPolicy;
import io.github.portreeve.model.gateway.BackendTlsPolicySpec;
import io.github.portreeve.model.gateway.BackendTlsValidation;
import io.github.portreeve.model.gateway.PolicyTargetReference;
import io.github.portreeve.model.gateway.ReferenceGrant;
import io.github.portreeve.model.gateway.ReferenceGrantFrom;
import io.github.portreeve.model.gateway.ReferenceGrantSpec;
import io.github.portreeve.model.gateway.ReferenceGrantTo;
import io.github.portreeve.model.gateway.SubjectAltName;

/** Encodes ReferenceGrants and BackendTLSPolicies. */
final class GatewayPolicyEncoder {
  private GatewayPolicyEncoder() {}

  static void referenceGrant(ReferenceGrant referenceGrant, Fields fields) {
    fields.object("spec", referenceGrantSpec(referenceGrant.spec()));
  }

  static Fields referenceGrantSpec(ReferenceGrantSpec referenceGrantSpec) {
    return new Fields()
        .objects("from", referenceGrantSpec.from(), GatewayPolicyEncoder::referenceGrantFrom)
        .objects("to", referenceGrantSpec.to(), GatewayPolicyEncoder::referenceGrantTo);
  }

  static Fields referenceGrantFrom(ReferenceGrantFrom referenceGrantFrom) {
    return new Fields()
        .stringOrNull("group", referenceGrantFrom.group())
        .string("kind", referenceGrantFrom.kind())
        .string("namespace", referenceGrantFrom.namespace());
  }

  static Fields referenceGrantTo(ReferenceGrantTo referenceGrantTo) {
    return new Fields()
        .stringOrNull("group", referenceGrantTo.group())
        .string("kind", referenceGrantTo.kind())
        .stringOrNull("name", referenceGrantTo.name());
  }

  static void backendTlsPolicy(BackendTlsPolicy backendTlsPolicy, Fields fields) {
    fields.object("spec", backendTlsPolicySpec(backendTlsPolicy.spec()));
  }

  static Fields backendTlsPolicySpec(BackendTlsPolicySpec backendTlsPolicySpec) {
    return new Fields()
        .objects(
            "targetRefs",
            backendTlsPolicySpec.targetRefs(),
            GatewayPolicyEncoder::policyTargetReference)
        .object("validation", backendTlsValidation(backendTlsPolicySpec.validation()))
        .stringMap("options", backendTlsPolicySpec.options());
  }

  static Fields policyTargetReference(PolicyTargetReference policyTargetReference) {
    return new Fields()
        .stringOrNull("group", policyTargetReference.group())
        .string("kind", policyTargetReference.kind())
        .string("name", policyTargetReference.name())
        .stringOrNull("sectionName", policyTargetReference.sectionName());
  }

  static Fields backendTlsValidation(BackendTlsValidation backendTlsValidation) {
    return new Fields()
        .objects(
            "caCertificateRefs",
            backendTlsValidation.caCertificateRefs(),
            GatewayEncoder::localObjectReference)
        .stringOrNull("wellKnownCACertificates", backendTlsValidation.wellKnownCACertificates())
        .string("hostname", backendTlsValidation.hostname())
        .objects(
            "subjectAltNames",
            backendTlsValidation.subjectAltNames(),
            GatewayPolicyEncoder::subjectAltName);
  }

  static Fields subjectAltName(SubjectAltName subjectAltName) {
    return new Fields()
        .string("type", subjectAltName.type())
        .string("hostname", subjectAltName.hostname())
        .string("uri", subjectAltName.uri());
  }
}
