package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.RuleInfo;

/** The rules of BackendTLSPolicies. */
final class BackendTlsRules {
  private static final RuleInfo CHECK = GatewayChecks.BACKEND_TLS;

  private BackendTlsRules() {}

  static void check(Part spec, Objections objections) {
    ParentRules.sections(
        spec.parts("targetRefs"), spec.path().child("targetRefs"), "target", objections);
    Part validation = spec.part("validation");
    if (validation != null) {
      authorities(validation, objections);
      for (Part name : validation.parts("subjectAltNames")) {
        name(name, "Hostname", "hostname", objections);
        name(name, "URI", "uri", objections);
      }
    }
  }

  private static void authorities(Part validation, Objections objections) {
    boolean own = !validation.parts("caCertificateRefs").isEmpty();
    boolean known = !validation.text("wellKnownCACertificates").isEmpty();
    if (own && known) {
      String message = "caCertificateRefs and wellKnownCACertificates exclude each other";
      objections.rule(CHECK, validation.path(), message);
    } else if (!own && !known) {
      String message = "who vouches for the backend is missing: write caCertificateRefs, or";
      message += " wellKnownCACertificates: System";
      objections.rule(CHECK, validation.path(), message);
    }
  }

  private static void name(Part name, String type, String field, Objections objections) {
    boolean given = !name.text(field).isEmpty();
    if (name.is("type", type) && !given) {
      String message = "a name of type " + type + " needs " + field;
      objections.rule(CHECK, name.path(), message);
    } else if (!name.is("type", type) && given) {
      String message = field + " is for names of type " + type + ", not " + name.text("type");
      objections.rule(CHECK, name.path(), message, name.path().child(field));
    }
  }
}
