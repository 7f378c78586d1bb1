package io.github.portreeve.validation;

import io.github.portreeve.model.JobSpec;

/** The checks of when an indexed Job is done before all of its pods are. */
final class JobSuccessPolicy {
  private static final int MOST_RULES = 20;
  private static final int LONGEST_INDEXES = 64 * 1024;

  private JobSuccessPolicy() {}

  static void validate(JobSpec spec, Part policy) {
    if (!"Indexed".equals(spec.completionMode())) {
      String message = "successPolicy needs completionMode Indexed";
      policy.refusals().invalid(policy.check(), policy.field(), message);
      return;
    }
    if (policy.values().objects("rules").isEmpty()) {
      policy.required("rules", "successPolicy needs rules");
    }
    policy.noMoreThan("rules", MOST_RULES);
    for (Part rule : policy.items("rules")) {
      rule(rule, spec.completions() == null ? 0 : spec.completions());
    }
  }

  private static void rule(Part rule, int completions) {
    String indexes = rule.values().textOrNull("succeededIndexes");
    Long count = rule.values().number("succeededCount");
    if (indexes == null && count == null) {
      String message = "a rule needs a succeededCount or succeededIndexes";
      rule.refusals().required(rule.check(), rule.field(), message);
    }
    long total = indexes == null ? completions : indexes(rule, indexes, completions);
    if (count != null) {
      rule.notNegative("succeededCount");
      if (count > Math.min(total, completions)) {
        rule.invalid("succeededCount", count + " is more than there are to succeed");
      }
    }
  }

  /** How many indexes are named; none when that cannot be made out. */
  private static long indexes(Part rule, String indexes, int completions) {
    rule.noLongerThan("succeededIndexes", LONGEST_INDEXES);
    long total = IndexRanges.count(indexes, completions);
    if (total < 0) {
      String message =
          "\"" + indexes + "\" must be ascending numbers and ranges below " + completions;
      rule.invalid("succeededIndexes", message);
    }
    return Math.max(total, 0);
  }
}
