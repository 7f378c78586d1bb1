package io.github.portreeve.decode;

import io.github.portreeve.model.gateway.BackendTlsPolicy;
import io.github.portreeve.model.gateway.BackendTlsPolicySpec;
import io.github.portreeve.model.gateway.BackendTlsValidation;
import io.github.portreeve.model.gateway.PolicyTargetReference;
import io.github.portreeve.model.gateway.ReferenceGrant;
import io.github.portreeve.model.gateway.ReferenceGrantFrom;
import io.github.portreeve.model.gateway.ReferenceGrantSpec;
import io.github.portreeve.model.gateway.ReferenceGrantTo;
import io.github.portreeve.model.gateway.SubjectAltName;
import java.util.ArrayList;
import java.util.List;

/** Decodes ReferenceGrants and BackendTLSPolicies. */
final class GatewayPolicyDecoder {
  private GatewayPolicyDecoder() {}

  static ReferenceGrant referenceGrant(Fields fields) {
    return new ReferenceGrant(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        referenceGrantSpec(fields.objectOrEmpty("spec")));
  }

  static ReferenceGrantSpec referenceGrantSpec(Fields fields) {
    return new ReferenceGrantSpec(
        referenceGrantFroms(fields.list("from")), referenceGrantTos(fields.list("to")));
  }

  static ReferenceGrantFrom referenceGrantFrom(Fields fields) {
    return new ReferenceGrantFrom(
        fields.string("group"), fields.string("kind"), fields.string("namespace"));
  }

  static List<ReferenceGrantFrom> referenceGrantFroms(List<Fields> items) {
    List<ReferenceGrantFrom> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(referenceGrantFrom(item));
    }
    return list;
  }

  static ReferenceGrantTo referenceGrantTo(Fields fields) {
    return new ReferenceGrantTo(
        fields.string("group"), fields.string("kind"), fields.stringOrNull("name"));
  }

  static List<ReferenceGrantTo> referenceGrantTos(List<Fields> items) {
    List<ReferenceGrantTo> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(referenceGrantTo(item));
    }
    return list;
  }

  static BackendTlsPolicy backendTlsPolicy(Fields fields) {
    return new BackendTlsPolicy(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        backendTlsPolicySpec(fields.objectOrEmpty("spec")));
  }

  static BackendTlsPolicySpec backendTlsPolicySpec(Fields fields) {
    return new BackendTlsPolicySpec(
        policyTargetReferences(fields.list("targetRefs")),
        backendTlsValidation(fields.objectOrEmpty("validation")),
        fields.stringMap("options"));
  }

  static PolicyTargetReference policyTargetReference(Fields fields) {
    return new PolicyTargetReference(
        fields.string("group"),
        fields.string("kind"),
        fields.string("name"),
        fields.stringOrNull("sectionName"));
  }

  static List<PolicyTargetReference> policyTargetReferences(List<Fields> items) {
    List<PolicyTargetReference> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(policyTargetReference(item));
    }
    return list;
  }

  static BackendTlsValidation backendTlsValidation(Fields fields) {
    return new BackendTlsValidation(
        GatewayDecoder.localObjectReferences(fields.list("caCertificateRefs")),
        fields.stringOrNull("wellKnownCACertificates"),
        fields.string("hostname"),
        subjectAltNames(fields.list("subjectAltNames")));
  }

  static SubjectAltName subjectAltName(Fields fields) {
    return new SubjectAltName(
        fields.string("type"), fields.string("hostname"), fields.string("uri"));
  }

  static List<SubjectAltName> subjectAltNames(List<Fields> items) {
    List<SubjectAltName> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(subjectAltName(item));
    }
    return list;
  }
}
