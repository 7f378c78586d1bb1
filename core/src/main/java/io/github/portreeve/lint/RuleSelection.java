package io.github.portreeve.lint;

import io.github.portreeve.finding.RuleInfo;
import java.util.List;

/**
 * Which rules' findings are wanted.
 *
 * @param select patterns of rule ids, {@code *} for any chars; empty for all rules but those that
 *     want to be named
 * @param ignore patterns of rule ids that are left out of these
 */
public record RuleSelection(List<String> select, List<String> ignore) {
  public static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  public RuleSelection {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }

  public boolean admits(RuleInfo rule) {
    boolean selected = select.isEmpty() ? !rule.optIn() : anyMatches(select, rule);
    return selected && !anyMatches(ignore, rule);
  }

  private static boolean anyMatches(List<String> patterns, RuleInfo rule) {
    for (String pattern : patterns) {
      if (names(pattern, rule)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern names this rule, by its id or one that it once had. */
  public static boolean names(String pattern, RuleInfo rule) {
    if (matches(pattern, 0, rule.id(), 0)) {
      return true;
    }
    for (String former : rule.formerIds()) {
      if (matches(pattern, 0, former, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String pattern, int p, String id, int i) {
    if (p == pattern.length()) {
      return i == id.length();
    }
    if (pattern.charAt(p) == '*') {
      return matches(pattern, p + 1, id, i) || i < id.length() && matches(pattern, p, id, i + 1);
    }
    return i < id.length()
        && pattern.charAt(p) == id.charAt(i)
        && matches(pattern, p + 1, id, i + 1);
  }
}
