package io.github.portreeve.report;

import io.github.portreeve.finding.RuleInfo;

/** The page of a rule, in Markdown; the documentation holds the same text. */
public final class RulePage {
  private RulePage() {}

  public static String of(RuleInfo rule) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(rule.id()).append("\n\n");
    out.append(rule.summary()).append(".\n\n");
    out.append("Severity: ").append(rule.severity().label());
    out.append(" · Category: ").append(rule.category().name()).append("\n\n");
    out.append(rule.explanation().strip()).append('\n');
    if (!rule.formerIds().isEmpty()) {
      out.append("\nFormerly: ").append(String.join(", ", rule.formerIds())).append('\n');
    }
    return out.toString();
  }
}
