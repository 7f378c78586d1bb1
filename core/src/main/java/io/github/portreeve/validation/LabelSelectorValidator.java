package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of label selectors, as Kubernetes' ValidateLabelSelector makes them on create. */
final class LabelSelectorValidator {
  private LabelSelectorValidator() {}

  static void validate(@Nullable LabelSelector selector, FieldPath field, Refusals refusals) {
    if (selector == null) {
      return;
    }
    MetadataValidator.labels(selector.matchLabels(), field.child("matchLabels"), refusals);
    FieldPath list = field.child("matchExpressions");
    for (int i = 0; i < selector.matchExpressions().size(); i++) {
      requirement(selector.matchExpressions().get(i), list.index(i), refusals);
    }
  }

  /** Values go unchecked up to 1.25. */
  private static void requirement(
      LabelSelectorRequirement requirement, FieldPath field, Refusals refusals) {
    operator(requirement, field, refusals);
    MetadataValidator.labelKey(requirement.key(), field.child("key"), refusals);
    boolean checked = refusals.cluster().atLeast(26);
    for (int i = 0; i < requirement.values().size() && checked; i++) {
      String value = requirement.values().get(i);
      FieldPath item = field.child("values").index(i);
      MetadataValidator.labelValue(requirement.key(), value, item, refusals);
    }
  }

  private static void operator(
      LabelSelectorRequirement requirement, FieldPath field, Refusals refusals) {
    String operator = requirement.operator();
    boolean empty = requirement.values().isEmpty();
    if (wantsValues(operator)) {
      if (empty) {
        String message = "operator \"" + operator + "\" needs values";
        refusals.required(MetadataChecks.SELECTOR_INVALID, field.child("values"), message);
      }
    } else if (wantsNoValues(operator)) {
      if (!empty) {
        String message = "operator \"" + operator + "\" takes no values";
        refusals.forbidden(MetadataChecks.SELECTOR_INVALID, field.child("values"), message);
      }
    } else {
      String message = "\"" + operator + "\" is none of In, NotIn, Exists, DoesNotExist";
      refusals.invalid(MetadataChecks.SELECTOR_INVALID, field.child("operator"), message);
    }
  }

  /** Whether the server can make out what is selected; where it cannot, it says so once more. */
  static boolean isReadable(LabelSelector selector) {
    return unreadable(selector) == null;
  }

  /** The first text that keeps the server from making out what is selected; null without one. */
  static @Nullable String unreadable(LabelSelector selector) {
    for (Map.Entry<String, String> label : selector.matchLabels().entrySet()) {
      if (Names.qualifiedName(label.getKey()) != null) {
        return label.getKey();
      } else if (Names.labelValue(label.getValue()) != null) {
        return label.getValue();
      }
    }
    for (LabelSelectorRequirement requirement : selector.matchExpressions()) {
      String text = unreadable(requirement);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String unreadable(LabelSelectorRequirement requirement) {
    boolean empty = requirement.values().isEmpty();
    if (empty ? !wantsNoValues(requirement.operator()) : !wantsValues(requirement.operator())) {
      return requirement.operator();
    }
    for (String value : requirement.values()) {
      if (Names.labelValue(value) != null) {
        return value;
      }
    }
    return Names.qualifiedName(requirement.key()) == null ? null : requirement.key();
  }

  private static boolean wantsValues(String operator) {
    return operator.equals("In") || operator.equals("NotIn");
  }

  private static boolean wantsNoValues(String operator) {
    return operator.equals("Exists") || operator.equals("DoesNotExist");
  }
}
