package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of what every object says of itself. */
final class MetadataChecks {
  static final RuleInfo NAME_REQUIRED =
      invalid(
          "metadata-name-required",
          "the object has no name",
          """
          Every object needs `metadata.name`, or `metadata.generateName` when the server shall make
          up the end of the name. An object without both is refused.

          Tools that update objects, such as `kubectl apply`, need a fixed `name`.
          """);

  static final RuleInfo NAME_INVALID =
      invalid(
          "metadata-name-invalid",
          "the name does not have the form that its kind asks for",
          """
          Names end up in DNS and in URLs. Most kinds want DNS labels joined by dots, at most 253
          characters; StatefulSets, for one, want a single DNS label, at most 63 characters.
          Lower case letters, digits and `-` are allowed, with a letter or digit at both ends.

          The same holds for `metadata.generateName`, which may also end in `-`.
          """);

  static final RuleInfo NAMESPACE_INVALID =
      invalid(
          "namespace-invalid",
          "the namespace is no DNS label",
          """
          A namespace's name is a single DNS label: at most 63 lower case letters, digits and `-`,
          with a letter or digit at both ends. Other namespaces cannot exist, so nothing can be
          created in them.
          """);

  static final RuleInfo LABEL_INVALID =
      invalid(
          "label-invalid",
          "a label's key or value has a wrong form",
          """
          A label's key is a name of at most 63 letters, digits, `-`, `_` and `.` with a letter or
          digit at both ends, maybe with a DNS name and `/` before it, as in `example.com/tier`.
          Its value is empty or of the same form as the name.

          What does not fit, such as URLs and sentences, belongs into annotations. The labels of pod
          templates and those that selectors ask for have the same form.
          """);

  static final RuleInfo ANNOTATION_KEY_INVALID =
      invalid(
          "annotation-key-invalid",
          "an annotation's key has a wrong form",
          """
          An annotation's key is a name of at most 63 letters, digits, `-`, `_` and `.` with a letter
          or digit at both ends, maybe with a DNS name and one `/` before it, as in
          `example.com/owner`. The value may be any text.
          """);

  static final RuleInfo ANNOTATIONS_TOO_LARGE =
      invalid(
          "annotations-too-large",
          "keys and values of the annotations are longer than 256 KiB together",
          """
          All annotations of an object, keys and values together, may have 262,144 bytes. Large texts
          belong into a ConfigMap.

          Client-side `kubectl apply` keeps the whole object once more in an annotation; server-side
          apply does not.
          """);

  static final RuleInfo OWNER_REFERENCE_INVALID =
      invalid(
          "owner-reference-invalid",
          "an owner reference does not name its owner",
          """
          An owner is named by `apiVersion`, `kind`, `name` and `uid`, all of them. At most one owner
          may have `controller: true`, and events own nothing.

          Because a `uid` is known only once the owner exists, owner references are for controllers;
          in files they are nearly always left over from an export.
          """);

  static final RuleInfo FINALIZER_INVALID =
      invalid(
          "finalizer-invalid",
          "a finalizer's name is not qualified",
          """
          A finalizer is named like a label's key with a DNS name before a `/`, as in
          `example.com/cleanup`. Only `kubernetes`, `orphan` and `foregroundDeletion` go without, and
          the last two exclude each other.
          """);

  static final RuleInfo RESOURCE_VERSION_SET =
      invalid(
          "resource-version-set",
          "an object to be created has a resource version",
          """
          The server gives every object its `metadata.resourceVersion`, and refuses to create one that
          comes with a number of its own. It is nearly always left over from an export
          (`kubectl get -o yaml`): leave it out. Where a `uid` shows that it is such an export, this
          is a remark.
          """);

  static final RuleInfo SELECTOR_INVALID =
      invalid(
          "label-selector-invalid",
          "a condition of a label selector makes no sense",
          """
          `matchExpressions` know the operators `In` and `NotIn`, which need `values`, and `Exists` and
          `DoesNotExist`, which must not have any.
          """);

  private MetadataChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
