package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** The checks of Secrets and ConfigMaps. */
final class ConfigChecks {
  static final RuleInfo KEY_INVALID =
      invalid(
          "config-key-invalid",
          "a key in the data of a Secret or ConfigMap has a wrong form",
          """
          Keys become the names of files and variables: at most 253 letters, digits, `-`, `_` and `.`. A
          key may not be `.` or begin with `..`; `/` is not allowed, put such files into directories with
          `items[].path` of the volume.
          """);

  static final RuleInfo KEY_MISSING =
      invalid(
          "secret-key-missing",
          "a Secret lacks a key that its type needs",
          """
          Secrets of type `kubernetes.io/tls` need the keys `tls.crt` and `tls.key`; they may be empty for
          a controller to fill in. The other types that start with `kubernetes.io/` have their keys too.

          Other keys are allowed beside them. For a Secret with keys of your own leave the type out.
          """);

  static final RuleInfo TOO_LARGE =
      invalid(
          "config-too-large",
          "the data of a Secret or ConfigMap is larger than 1 MiB",
          """
          All values together may have 1,048,576 bytes, in Secrets after decoding, because each object is
          kept whole in etcd and in the memory of every node that mounts it.

          Larger things belong into an image or a volume.
          """);

  private ConfigChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
