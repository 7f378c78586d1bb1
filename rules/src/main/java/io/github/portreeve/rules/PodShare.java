package io.github.portreeve.rules;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * How many of a workload's pods, as a number or in percent.
 *
 * @param amount 0 or more
 */
record PodShare(boolean isPercent, int amount) {

  /**
   * @param percent what an absent value comes to
   * @return 0 for what the server refuses
   */
  static PodShare of(@Nullable IntOrString value, int percent) {
    if (value == null) {
      return new PodShare(true, percent);
    }
    if (!value.isString()) {
      return new PodShare(false, Math.max(value.number(), 0));
    }
    return new PodShare(true, percent(value.string()));
  }

  private static int percent(String text) {
    try {
      int number = text.endsWith("%") ? Integer.parseInt(text.substring(0, text.length() - 1)) : 0;
      return Math.max(number, 0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** As maxSurge counts. */
  int roundedUp(int pods) {
    return isPercent ? (int) (((long) amount * pods + 99) / 100) : amount;
  }

  /** As maxUnavailable counts. */
  int roundedDown(int pods) {
    return isPercent ? (int) ((long) amount * pods / 100) : amount;
  }
}
