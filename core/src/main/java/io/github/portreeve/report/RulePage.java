package io.github.portreeve.report;

import io.github.portreeve.finding.RuleInfo;

/** The page of a rule, in Markdown; the documentation holds the same text. */
public final class RulePage {
  private RulePage() {}

  public static String of(RuleInfo rule) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(rule.id()).append("\n\n");
    out.append(summary(rule)).append(".\n\n");
    out.append("Severity: ").append(rule.severity().label());
    out.append(" · Category: ").append(rule.category().name()).append("\n\n");
    out.append(rule.explanation().strip()).append('\n');
    if (rule.optIn()) {
      out.append("\nOff unless `--select` names it.\n");
    }
    if (!rule.formerIds().isEmpty()) {
      out.append("\nFormerly: ").append(String.join(", ", rule.formerIds())).append('\n');
    }
    return out.toString();
  }

  /** The summary as a sentence begins; the name of a field keeps its spelling. */
  public static String summary(RuleInfo rule) {
    String summary = rule.summary();
    for (int i = 0; i < summary.length() && summary.charAt(i) != ' '; i++) {
      if (!Character.isLowerCase(summary.charAt(i)) && summary.charAt(i) != '\'') {
        return summary;
      }
    }
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
  }
}
