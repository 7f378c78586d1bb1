package io.github.portreeve.rules;

import io.github.portreeve.model.LabelSelectorRequirement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that one label of a node may have when all of some requirements hold. */
final class LabelRange {
  /** Null for any value. */
  private @Nullable List<String> allowed;

  private final List<String> excluded = new ArrayList<>();
  private boolean present;
  private boolean absent;

  /** Exclusive bounds of a number. */
  private long above = Long.MIN_VALUE;

  private long below = Long.MAX_VALUE;

  void narrow(LabelSelectorRequirement requirement) {
    switch (requirement.operator()) {
      case "In" -> keepOnly(requirement.values());
      case "NotIn" -> excluded.addAll(requirement.values());
      case "Exists" -> present = true;
      case "DoesNotExist" -> absent = true;
      case "Gt" -> above = Math.max(above, number(requirement, Long.MIN_VALUE));
      case "Lt" -> below = Math.min(below, number(requirement, Long.MAX_VALUE));
      default -> {
        // The server refuses it; it rules nothing out.
      }
    }
  }

  private void keepOnly(List<String> values) {
    List<String> kept = new ArrayList<>();
    for (String value : values) {
      if ((allowed == null || allowed.contains(value)) && !kept.contains(value)) {
        kept.add(value);
      }
    }
    allowed = kept;
  }

  private static long number(LabelSelectorRequirement requirement, long none) {
    try {
      return requirement.values().isEmpty() ? none : Long.parseLong(requirement.values().get(0));
    } catch (NumberFormatException e) {
      return none; // The server refuses it; it rules nothing out.
    }
  }

  boolean isEmpty() {
    if (absent) {
      return present || allowed != null || isBounded();
    }
    return allowed == null ? isBounded() && above >= below - 1 : count() == 0;
  }

  /** How many values are left, {@link Integer#MAX_VALUE} when they are not listed. */
  int count() {
    if (allowed == null) {
      return Integer.MAX_VALUE;
    }
    int count = 0;
    for (String value : allowed) {
      if (!excluded.contains(value) && isBetween(value)) {
        count++;
      }
    }
    return count;
  }

  private boolean isBounded() {
    return above != Long.MIN_VALUE || below != Long.MAX_VALUE;
  }

  private boolean isBetween(String value) {
    if (!isBounded()) {
      return true;
    }
    try {
      long number = Long.parseLong(value);
      return number > above && number < below;
    } catch (NumberFormatException e) {
      return false; // To the scheduler, what is no number is in no range.
    }
  }
}
