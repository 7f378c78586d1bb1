package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.IngressClassParameters;
import io.github.portreeve.model.Manifest;
import org.jspecify.annotations.Nullable;

/** The checks of Ingress classes, as Kubernetes' ValidateIngressClass makes them. */
final class IngressClassValidator {
  private static final FieldPath SPEC = FieldPath.of("spec");

  /** Longest name of a controller, in bytes of UTF-8. */
  private static final int CONTROLLER_LENGTH = 250;

  private IngressClassValidator() {}

  static void validate(Manifest<IngressClass> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    controller(manifest.resource().spec().controller(), SPEC.child("controller"), refusals);
    IngressClassParameters parameters = manifest.resource().spec().parameters();
    if (parameters != null) {
      parameters(parameters, SPEC.child("parameters"), refusals);
    }
  }

  private static void controller(String controller, FieldPath field, Refusals refusals) {
    if (Texts.byteLength(controller) > CONTROLLER_LENGTH) {
      String message = "the controller's name must be no more than 250 bytes";
      refusals.refuse(
          IngressClassChecks.CONTROLLER_INVALID, ErrorType.FIELD_VALUE_TOO_LONG, field, message);
    }
    if (controller.isEmpty()) {
      String message = "the class does not name its controller";
      refusals.required(IngressClassChecks.CONTROLLER_INVALID, field, message);
    } else {
      refusals.invalidIf(
          IngressClassChecks.CONTROLLER_INVALID,
          field,
          controller,
          PrefixedPaths.complaint(controller));
    }
  }

  private static void parameters(
      IngressClassParameters parameters, FieldPath field, Refusals refusals) {
    ObjectReferences references =
        new ObjectReferences(IngressClassChecks.PARAMETERS_INVALID, refusals);
    references.validate(parameters.apiGroup(), parameters.kind(), parameters.name(), field);
    // 1.21 knows the fields and drops them.
    if (refusals.cluster().atLeast(22)) {
      scope(parameters, field, refusals);
    }
  }

  private static void scope(IngressClassParameters parameters, FieldPath field, Refusals refusals) {
    String scope = parameters.scope() == null ? "Cluster" : parameters.scope();
    switch (scope) {
      case "Cluster" -> noNamespace(parameters.namespace(), field.child("namespace"), refusals);
      case "Namespace" -> namespace(parameters.namespace(), field.child("namespace"), refusals);
      default ->
          refusals.notSupported(
              IngressClassChecks.PARAMETERS_INVALID,
              field.child("scope"),
              scope,
              "Cluster",
              "Namespace");
    }
  }

  private static void noNamespace(@Nullable String namespace, FieldPath field, Refusals refusals) {
    if (namespace != null) {
      String message = "namespace \"" + namespace + "\" must be left out unless scope is Namespace";
      refusals.forbidden(IngressClassChecks.PARAMETERS_INVALID, field, message);
    }
  }

  private static void namespace(@Nullable String namespace, FieldPath field, Refusals refusals) {
    if (namespace == null) {
      String message = "scope Namespace needs the namespace of the parameters";
      refusals.required(IngressClassChecks.PARAMETERS_INVALID, field, message);
    } else {
      refusals.invalidIf(
          IngressClassChecks.PARAMETERS_INVALID, field, namespace, Names.dnsLabel(namespace));
    }
  }
}
