package io.github.portreeve.exposure;

import org.jspecify.annotations.Nullable;

/**
 * What is thought of a hop, and why.
 *
 * @param reason a sentence, lower case, no full stop; empty when the verdict is OK
 * @param rule id of the rule that speaks of it; null when none does
 * @param suggestion the value that was likely meant where another one is written; empty when there
 *     is no good guess
 */
public record Judgement(Verdict verdict, String reason, @Nullable String rule, String suggestion) {
  public static final Judgement OK = new Judgement(Verdict.OK, "", null, "");

  static Judgement of(Verdict verdict, @Nullable String rule, String reason) {
    return new Judgement(verdict, reason, rule, "");
  }

  Judgement suggesting(@Nullable String value) {
    return new Judgement(verdict, reason, rule, value == null ? "" : value);
  }
}
