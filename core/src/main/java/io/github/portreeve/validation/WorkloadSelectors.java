package io.github.portreeve.validation;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.PodTemplateSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of how workloads know their pods. */
final class WorkloadSelectors {
  private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");
  private static final FieldPath TEMPLATE_LABELS =
      FieldPath.of("spec", "template", "metadata", "labels");

  private WorkloadSelectors() {}

  /** Early versions of the API take the template's labels where there is no selector. */
  static @Nullable LabelSelector given(
      @Nullable LabelSelector selector, PodTemplateSpec template, ApiType type) {
    Map<String, String> labels = template.metadata().labels();
    if (selector != null || !type.version().equals("v1beta1") || labels.isEmpty()) {
      return selector;
    }
    return LabelSelector.of(labels);
  }

  /** Checks that there is a selector, and that it selects something but not everything. */
  static void required(@Nullable LabelSelector selector, Refusals refusals) {
    if (selector == null) {
      String message = "a selector is needed to know the workload's pods by their labels";
      refusals.required(WorkloadChecks.SELECTOR_REQUIRED, SELECTOR, message);
    } else {
      LabelSelectorValidator.validate(selector, SELECTOR, refusals);
      notEmpty(selector, refusals);
    }
  }

  static void notEmpty(@Nullable LabelSelector selector, Refusals refusals) {
    if (selector != null && selector.isEmpty()) {
      String message = "an empty selector would select every pod";
      refusals.invalid(WorkloadChecks.SELECTOR_REQUIRED, SELECTOR, message);
    }
  }

  /** Whether the selector can be read, and the template with it be checked; else complains. */
  static boolean readable(@Nullable LabelSelector selector, Refusals refusals) {
    String unreadable = selector == null ? null : LabelSelectorValidator.unreadable(selector);
    if (unreadable != null) {
      String message = "the selector cannot be read because of \"" + unreadable + "\"";
      refusals.invalid(MetadataChecks.SELECTOR_INVALID, SELECTOR, message);
    }
    return unreadable == null;
  }

  /** Checks that pods of this template are selected; no selector selects none. */
  static void matches(
      @Nullable LabelSelector selector, PodTemplateSpec template, Refusals refusals) {
    Map<String, String> labels = template.metadata().labels();
    if (selector == null || !selector.matches(labels)) {
      mismatch(selector, labels, refusals);
    }
  }

  /** Complains that the template's pods, which have these labels, are not selected. */
  static void mismatch(
      @Nullable LabelSelector selector, Map<String, String> labels, Refusals refusals) {
    String missing = selector == null ? null : missingLabel(selector, labels);
    String message =
        missing == null
            ? "no selector selects the template's pods, which have " + shown(labels)
            : "the selector asks for " + missing + ", the template's pods have " + shown(labels);
    refusals.invalid(WorkloadChecks.SELECTOR_MISMATCH, TEMPLATE_LABELS, message);
  }

  private static @Nullable String missingLabel(LabelSelector selector, Map<String, String> labels) {
    for (Map.Entry<String, String> label : selector.matchLabels().entrySet()) {
      if (!label.getValue().equals(labels.get(label.getKey()))) {
        return "label " + label.getKey() + "=" + label.getValue();
      }
    }
    return selector.matchExpressions().isEmpty() ? null : "what its matchExpressions say";
  }

  private static String shown(Map<String, String> labels) {
    return labels.isEmpty() ? "no labels" : LabelSelector.describe(labels);
  }
}
