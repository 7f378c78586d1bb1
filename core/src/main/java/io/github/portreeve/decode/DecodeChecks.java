package io.github.portreeve.decode;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import java.util.List;

/** What can be wrong with a text before its objects are looked at as Kubernetes objects. */
public final class DecodeChecks {
  public static final RuleInfo YAML_SYNTAX =
      invalid(
          "yaml-syntax",
          "the text is no YAML, or holds what JSON cannot have",
          """
          The API server and kubectl turn YAML into JSON before they look at it, and refuse the
          whole text when they cannot: broken indentation, a tab, a colon too many, a key that is a
          list, `.inf` as a value.

          A text that does not parse and holds `{{` or `{%` is a template: render it first. It is
          skipped with a note. A text that does not look like a manifest (no line begins with
          `apiVersion:` or `kind:`) is skipped, too.
          """);

  public static final RuleInfo YAML_LIMIT =
      invalid(
          "yaml-limit",
          "the text is nested deeper, or repeats itself more, than can be read",
          """
          A few lines of YAML can stand for billions of nodes when aliases repeat aliases, and
          brackets can be nested without end. Kubernetes refuses such texts, and this reader stops
          at limits of its own that no manifest made by people comes near.
          """);

  public static final RuleInfo DUPLICATE_KEY =
      invalid(
          "duplicate-key",
          "a key stands twice in one mapping",
          """
          The API server refuses a manifest with a key set twice when it gets the YAML itself. But
          kubectl, Helm and most controllers convert to JSON first, and there the last one silently
          wins: what was written first is gone, be it a second `env`, `labels` or `ports`.

          A merge key (`<<`) beside a key that it also brings counts as a repetition as well.

          Keep one of the two, or put the contents of both under one key.
          """);

  public static final RuleInfo UNKNOWN_FIELD =
      invalid(
          "unknown-field",
          "the API has no field of this name here",
          """
          Names of fields are case-sensitive, and a name that is right one level further in or out
          is wrong here. `kubectl apply` refuses unknown fields since 1.27, and API servers drop
          them silently for clients that do not ask for strictness: the setting has no effect.

          A field that only other releases of Kubernetes have is unknown, too: see
          `--kubernetes-version`.
          """);

  public static final RuleInfo WRONG_TYPE =
      invalid(
          "wrong-type",
          "a value is of another type than its field",
          """
          `port: "80"` is a string where a number belongs, `name: 8080` a number where a string
          belongs, `value: yes` a boolean. YAML tells them apart by their looks, and Kubernetes
          reads YAML 1.1: `yes`, `no`, `on`, `off`, `y` and `n` are booleans, `1e3` and `0x50` are
          numbers.

          Put quotes around what is to be a string, and take them off a number. Whole numbers
          must fit the field: most are of 32 bits.
          """);

  public static final RuleInfo ANNOTATION_NOT_STRING =
      invalid(
          "annotation-not-string",
          "a label, annotation or selector value is not a string",
          """
          Values of labels, annotations and selectors are strings. Without quotes `true`, `yes`,
          `on`, `8080` and `1.10` are booleans and numbers, and the API server refuses the whole
          object for one of them.

          Put the value into quotes: `nginx.ingress.kubernetes.io/ssl-redirect: "true"`.
          """);

  public static final RuleInfo INGRESS_V1_FIELD_SHAPE =
      invalid(
          "ingress-v1-field-shape",
          "an Ingress of one API version holds fields of another",
          """
          `networking.k8s.io/v1` moved what the beta versions of Ingress had elsewhere:

          - `spec.backend` is `spec.defaultBackend`
          - `backend.serviceName` is `backend.service.name`
          - `backend.servicePort` is `backend.service.port.number`, or `.name` for a name
          - `pathType` is required on each path; the beta default was `ImplementationSpecific`

          Changing the `apiVersion` alone gives an Ingress that no server accepts.
          """);

  public static final RuleInfo VALUE_NOT_DECODABLE =
      invalid(
          "value-not-decodable",
          "a string cannot be read as the time, quantity or bytes it must be",
          """
          Some strings are read while the object is decoded: times must be RFC 3339
          (`2024-05-01T12:00:00Z`), quantities a number with a suffix such as `500m` or `128Mi`,
          the `data` of a Secret base64, `apiVersion` a group and a version.

          The API server answers without naming the field. Plain text for a Secret goes under
          `stringData`.
          """);

  public static final RuleInfo API_VERSION_MISSING =
      invalid(
          "api-version-missing",
          "an object of a known kind has no apiVersion",
          """
          The same kind may exist in many groups and versions, so every object must say which it
          means: without an `apiVersion`, nothing is created.

          The message names the best version that the release serves. The object is checked as if
          it had that, so other findings may follow.
          """);

  public static final RuleInfo KIND_MISSING =
      invalid(
          "kind-missing",
          "an object of a known apiVersion has no kind",
          """
          An `apiVersion` and `metadata` alone do not tell what the object is, and nothing is
          created. Often the line is indented by a blank too many, or two objects stand in one
          document because the `---` between them is missing.
          """);

  public static final RuleInfo KIND_UNKNOWN =
      invalid(
          "kind-unknown",
          "the API version has no such kind",
          """
          The API server serves this group, but has no such kind in it: a slip of the pen (names
          are case-sensitive), or the right kind under the wrong `apiVersion`.

          Kinds of groups that the API server does not serve by itself are taken for custom
          resources.
          """);

  public static final RuleInfo API_VERSION_REMOVED =
      invalid(
          "api-version-removed",
          "the Kubernetes release no longer serves this API version",
          """
          Beta versions of an API go away some releases after its stable version has come. Then
          such objects can no longer be applied, and a Helm release that holds one can be neither
          upgraded nor rolled back.

          Write the version that the message names. The object is still checked as what it says it
          is, so other findings may follow.
          """);

  public static final RuleInfo API_VERSION_NOT_YET =
      invalid(
          "api-version-not-yet",
          "the Kubernetes release does not serve this API version yet",
          """
          The object is written for a later release than the one that is checked for. Either the
          cluster is newer than assumed (`--kubernetes-version` says what it is), or the manifest
          needs the older version of the API there.
          """);

  public static final RuleInfo API_VERSION_DEPRECATED =
      RuleInfo.of(
          "api-version-deprecated",
          Category.DEPRECATED,
          Severity.WARNING,
          "the API version still works and will be gone",
          """
          The server still takes this version of the API and warns about it. The message names the
          release that removes it, when that is decided, and what replaces it.

          Change it before the cluster is upgraded: afterwards the object can no longer be applied.
          """);

  public static final RuleInfo YAML_OCTAL_PORT =
      RuleInfo.of(
          "yaml-octal-port",
          Category.BROKEN,
          Severity.WARNING,
          "a port number reads as another number than it looks",
          """
          Kubernetes reads YAML 1.1, where a leading zero makes a number octal: `port: 0100` is
          port 64. `1e3` is 1000, `0x50` is 80, `1_000` is 1000, and other tools that read YAML 1.2
          disagree about most of these.

          Write the port in plain decimal digits.
          """);

  public static final RuleInfo UNRESOLVED_PLACEHOLDER =
      RuleInfo.of(
          "unresolved-placeholder",
          Category.BROKEN,
          Severity.INFO,
          "a value is still to be filled in, and is not checked",
          """
          `${PORT}`, `$(PORT)`, `<port>`, `__PORT__`, `YOUR_PORT` and `{{ port }}` are not values
          but places for values. If something fills them in before the manifest is applied, all is
          well, and what it makes of them can be checked; if nothing does, the server gets them as
          they are.
          """);

  public static final RuleInfo LOOKS_LIKE_PATCH =
      RuleInfo.of(
          "looks-like-patch",
          Category.BROKEN,
          Severity.INFO,
          "a workload looks like a patch, and is checked as one",
          """
          A workload that names no image, has no selector, or holds `$patch` directives is most
          likely meant to be laid over another one, by kustomize or `kubectl patch`. Only the
          fields that it has are checked.

          A patch that a kustomization names is known to be one and not mentioned.
          """);

  private DecodeChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }

  /** All of them, sorted by id. */
  public static List<RuleInfo> all() {
    return List.of(
        ANNOTATION_NOT_STRING,
        API_VERSION_DEPRECATED,
        API_VERSION_MISSING,
        API_VERSION_NOT_YET,
        API_VERSION_REMOVED,
        DUPLICATE_KEY,
        INGRESS_V1_FIELD_SHAPE,
        KIND_MISSING,
        KIND_UNKNOWN,
        LOOKS_LIKE_PATCH,
        UNKNOWN_FIELD,
        UNRESOLVED_PLACEHOLDER,
        VALUE_NOT_DECODABLE,
        WRONG_TYPE,
        YAML_LIMIT,
        YAML_OCTAL_PORT,
        YAML_SYNTAX);
  }
}
