package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HttpIngressPath;
import org.jspecify.annotations.Nullable;

/** The checks of an Ingress' paths, as Kubernetes' validateHTTPIngressPath makes them. */
final class IngressPathValidator {
  private static final String IMPLEMENTATION_SPECIFIC = "ImplementationSpecific";

  private static final String[] FORBIDDEN_PARTS = {"//", "/./", "/../", "%2f", "%2F"};
  private static final String[] FORBIDDEN_ENDS = {"/..", "/."};

  private final IngressForm form;
  private final Refusals refusals;

  IngressPathValidator(IngressForm form, Refusals refusals) {
    this.form = form;
    this.refusals = refusals;
  }

  /** Checks a path without its backend; returns whether it has a type. */
  boolean path(HttpIngressPath path, FieldPath field) {
    String type = type(path);
    if (type == null) {
      String message = "the path needs a pathType: Prefix, Exact or ImplementationSpecific";
      refusals.required(IngressChecks.PATH_TYPE_REQUIRED, field.child("pathType"), message);
      return false;
    }
    switch (type) {
      case "Exact", "Prefix" -> complain(path.path(), strictComplaint(path.path()), field);
      case IMPLEMENTATION_SPECIFIC -> complain(path.path(), looseComplaint(path.path()), field);
      default -> unknownType(type, field.child("pathType"));
    }
    if (!refusals.cluster().atLeast(19)) {
      complain(path.path(), PosixPattern.complaint(path.path()), field);
    }
    return true;
  }

  private void unknownType(String type, FieldPath field) {
    refusals.notSupported(
        IngressChecks.PATH_TYPE_INVALID, field, type, "Exact", IMPLEMENTATION_SPECIFIC, "Prefix");
  }

  /** The type after defaulting; before 1.18 there were no types. */
  private @Nullable String type(HttpIngressPath path) {
    if (!refusals.cluster().atLeast(18)) {
      return IMPLEMENTATION_SPECIFIC;
    }
    boolean defaulted = path.pathType() == null && form.hasDefaultPathType();
    return defaulted ? IMPLEMENTATION_SPECIFIC : path.pathType();
  }

  private void complain(String path, @Nullable String complaint, FieldPath field) {
    refusals.invalidIf(IngressChecks.PATH_INVALID, field.child("path"), path, complaint);
  }

  private static @Nullable String looseComplaint(String path) {
    return path.isEmpty() || path.charAt(0) == '/' ? null : "must begin with \"/\"";
  }

  private static @Nullable String strictComplaint(String path) {
    StringBuilder complaint = new StringBuilder();
    if (path.isEmpty() || path.charAt(0) != '/') {
      complaint.append(" and must begin with \"/\"");
    }
    for (String part : FORBIDDEN_PARTS) {
      if (path.contains(part)) {
        complaint.append(" and must not contain \"").append(part).append('"');
      }
    }
    for (String end : FORBIDDEN_ENDS) {
      if (path.endsWith(end)) {
        complaint.append(" and must not end with \"").append(end).append('"');
      }
    }
    return complaint.isEmpty() ? null : complaint.substring(" and ".length());
  }
}
