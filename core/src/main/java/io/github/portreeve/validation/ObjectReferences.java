package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import org.jspecify.annotations.Nullable;

/** The checks of references to objects of any kind, as an Ingress and its class make them. */
final class ObjectReferences {
  private final RuleInfo check;
  private final Refusals refusals;

  ObjectReferences(RuleInfo check, Refusals refusals) {
    this.check = check;
    this.refusals = refusals;
  }

  void validate(@Nullable String apiGroup, String kind, String name, FieldPath field) {
    if (apiGroup != null) {
      refusals.invalidIf(check, field.child("apiGroup"), apiGroup, Names.dnsSubdomain(apiGroup));
    }
    segment("kind", kind, field);
    segment("name", name, field);
  }

  private void segment(String part, String value, FieldPath field) {
    if (value.isEmpty()) {
      String message = "the reference names no " + part;
      refusals.required(check, field.child(part), message);
    } else {
      refusals.invalidIf(check, field.child(part), value, Names.pathSegment(value));
    }
  }
}
