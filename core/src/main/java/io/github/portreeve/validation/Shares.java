package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;

/** Numbers of pods that may be given as a percentage of all. */
final class Shares {
  private Shares() {}

  static void form(IntOrString share, FieldPath field, Refusals refusals) {
    if (share.isString() && !isPercentage(share.string())) {
      String message = share + " must be a whole number or a percentage such as \"25%\"";
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
    } else if (!share.isString() && share.number() < 0) {
      String message = share + " must not be negative";
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
    }
  }

  static void notMoreThanAll(IntOrString share, FieldPath field, Refusals refusals) {
    if (share.isString() && isPercentage(share.string()) && value(share) > 100) {
      String message = share + " must not be more than \"100%\"";
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
    }
  }

  /** The number without its percent sign; a text that has no sign counts as the number it is. */
  static long value(IntOrString share) {
    if (!share.isString()) {
      return share.number();
    }
    String text = share.string();
    if (isPercentage(text)) {
      return Texts.number(text.substring(0, text.length() - 1));
    }
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String digits = signed ? text.substring(1) : text;
    return Texts.isDigits(digits) ? Texts.number(digits) : 0;
  }

  private static boolean isPercentage(String text) {
    return text.endsWith("%") && Texts.isDigits(text.substring(0, text.length() - 1));
  }
}
