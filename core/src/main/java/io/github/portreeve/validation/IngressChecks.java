package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Ingresses. */
final class IngressChecks {
  static final RuleInfo RULES_REQUIRED =
      invalid(
          "ingress-rules-required",
          "an Ingress has neither rules nor a default backend",
          """
          An Ingress needs `spec.rules`, or `spec.defaultBackend` (`spec.backend` in the beta API
          versions) for whatever no rule matches. One with neither leads nowhere and is refused.

          A `tls` section alone is not enough: it names hosts and certificates, but no way to follow.
          """);

  static final RuleInfo HOST_INVALID =
      invalid(
          "ingress-host-invalid",
          "the host of a rule is no DNS name",
          """
          `spec.rules[].host` is a DNS name in lower case, without scheme, port and path. IP addresses
          are refused: leave `host` out to match every host.

          A wildcard stands for exactly one label, the first one: `*.example.com` matches
          `a.example.com`, not `example.com` or `a.b.example.com`. A lone `*` is refused.
          """);

  static final RuleInfo PATH_REQUIRED =
      invalid(
          "ingress-path-required",
          "a rule has http with an empty list of paths",
          """
          `http` needs at least one path; `path: /` with `pathType: Prefix` matches all of them.

          A rule that shall only name a host for the default backend has no `http` at all.
          """);

  static final RuleInfo PATH_TYPE_REQUIRED =
      invalid(
          "ingress-path-type-required",
          "a path has no pathType",
          """
          In networking.k8s.io/v1 every path needs a `pathType`. `Prefix` matches whole segments from
          the start, `Exact` the path and nothing else, `ImplementationSpecific` is up to the
          controller.

          In the beta API versions it was `ImplementationSpecific` when left out. Taking that over
          changes nothing; `Prefix` is what most people want.
          """);

  static final RuleInfo PATH_TYPE_INVALID =
      invalid(
          "ingress-path-type-invalid",
          "a pathType is none of Prefix, Exact and ImplementationSpecific",
          """
          `pathType` is `Prefix`, `Exact` or `ImplementationSpecific`, with these capital letters.

          Regular expressions have no type of their own: controllers that know them take them as
          `ImplementationSpecific`.
          """);

  static final RuleInfo PATH_INVALID =
      invalid(
          "ingress-path-invalid",
          "a path is not absolute or not in its plain form",
          """
          Paths begin with `/`; only `ImplementationSpecific` ones may be left out. `Prefix` and
          `Exact` paths must be in the form that a proxy compares with: no `//`, no `/./` or `/../`,
          neither at the end, and no encoded `/` (`%2f`).

          Regular expressions belong into `ImplementationSpecific` paths. Servers before 1.19 want
          every path to be a POSIX extended regular expression, whatever its type.
          """);

  static final RuleInfo BACKEND_SHAPE =
      invalid(
          "ingress-backend-shape",
          "a backend names nothing, or two things at once",
          """
          A backend is either a service or a resource:

              backend:
                service:
                  name: web
                  port:
                    number: 80

          The service's port is given by `number` or by `name`, never by both. In the beta API
          versions it is `serviceName` and `servicePort`, side by side in the backend.
          """);

  static final RuleInfo BACKEND_NAME_INVALID =
      invalid(
          "ingress-backend-name-invalid",
          "a backend's service has a name that no Service can have",
          """
          The name must be one that a Service can have: a DNS label of at most 63 characters that,
          before Kubernetes 1.36, begins with a letter. Services are looked for in the namespace of
          the Ingress; `name.namespace` is not understood.
          """);

  static final RuleInfo BACKEND_PORT_INVALID =
      invalid(
          "ingress-backend-port-invalid",
          "a backend's port is out of bounds or has a name that is refused here",
          """
          A port number is 1 to 65535. A port name has at most 15 lower case letters, digits and `-`,
          at least one letter among them, no `--` and no `-` at an end.

          Services may call their ports by names of up to 63 characters. An Ingress cannot use such a
          name: shorten it in the Service, or use the number.
          """);

  static final RuleInfo BACKEND_RESOURCE_INVALID =
      invalid(
          "ingress-backend-resource-invalid",
          "a resource backend does not name an object",
          """
          A `resource` backend names an object in the namespace of the Ingress by `apiGroup`, `kind`
          and `name`; kind and name are needed and may not contain `/` or `%`. Few controllers support
          any. Servers before 1.19 refuse them all.
          """);

  static final RuleInfo TLS_HOST_INVALID =
      invalid(
          "ingress-tls-host-invalid",
          "a host in the tls section is no DNS name",
          """
          `spec.tls[].hosts` are DNS names in lower case, without scheme and port. A wildcard is the
          whole first label, as in `*.example.com`.

          They should be the hosts of the rules and of the certificate, which no server compares.
          """);

  static final RuleInfo TLS_SECRET_INVALID =
      invalid(
          "ingress-tls-secret-invalid",
          "secretName is a name that no Secret can have",
          """
          `spec.tls[].secretName` names a Secret in the namespace of the Ingress: DNS labels joined by
          dots, at most 253 characters. `namespace/name` is not understood. Leave the field out to use
          the controller's default certificate.
          """);

  static final RuleInfo CLASS_NAME_INVALID =
      invalid(
          "ingress-class-name-invalid",
          "ingressClassName is a name that no IngressClass can have",
          """
          `spec.ingressClassName` is the name of an IngressClass object: DNS labels joined by dots, at
          most 253 characters. It is not the name of a controller such as `k8s.io/ingress-nginx`, which
          stands in that object. An empty text is refused: leave the field out to get the default class.
          """);

  static final RuleInfo CLASS_ANNOTATION_CONFLICT =
      invalid(
          "ingress-class-annotation-conflict",
          "ingressClassName and the old class annotation exclude each other",
          """
          `spec.ingressClassName` took the place of the annotation `kubernetes.io/ingress.class`. Servers
          1.18 to 1.26 refuse a new Ingress with both; from 1.27 on both may stand there if they are
          equal. Remove the annotation.

          Only creation is refused. Existing Ingresses keep both, and show it when they are restored
          from files.
          """);

  static final RuleInfo CLASS_ANNOTATION_DEPRECATED =
      RuleInfo.of(
          "ingress-class-annotation-deprecated",
          Category.DEPRECATED,
          Severity.WARNING,
          "the class is named by an annotation instead of ingressClassName",
          """
          The annotation `kubernetes.io/ingress.class` was replaced by `spec.ingressClassName` in
          Kubernetes 1.18. Servers warn of it from 1.27 on, and newer controllers do not read it.
          GKE's own controller reads nothing else, so there it is a remark.

          The two are not quite the same: the annotation is a text that the controller knows, the field
          is the name of an IngressClass object, which must exist.
          """);

  private IngressChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
