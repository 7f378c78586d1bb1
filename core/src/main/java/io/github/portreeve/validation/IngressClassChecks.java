package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Ingress classes. */
final class IngressClassChecks {
  static final RuleInfo CONTROLLER_INVALID =
      invalid(
          "ingress-class-controller-invalid",
          "an IngressClass does not name its controller as a DNS name and a path",
          """
          `spec.controller` says which controller serves the Ingresses of the class. It is a DNS name,
          `/` and a path, together at most 250 bytes, as in `k8s.io/ingress-nginx` or
          `traefik.io/ingress-controller`. Controllers compare it with a fixed text of their own, so
          copy it from the controller's documentation.

          It cannot be changed later.
          """);

  static final RuleInfo PARAMETERS_INVALID =
      invalid(
          "ingress-class-parameters-invalid",
          "the parameters of an IngressClass do not name an object",
          """
          `spec.parameters` names an object with more settings by `apiGroup`, `kind` and `name`; kind
          and name are needed.

          `scope: Cluster`, the default, is for objects without a namespace and excludes `namespace`.
          `scope: Namespace` needs it.
          """);

  private IngressClassChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
