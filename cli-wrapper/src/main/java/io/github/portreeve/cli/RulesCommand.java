package io.github.portreeve.cli;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.lint.Catalogue;
import io.github.portreeve.report.RulePage;
import io.github.portreeve.rules.BuiltInRules;
import io.github.portreeve.text.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code portreeve rules}. */
final class RulesCommand {
  private RulesCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    List<RuleInfo> rules = Catalogue.of(BuiltInRules.all());
    List<String> operands = arguments.operands();
    if (operands.size() > 1) {
      throw new UsageException("rules takes one rule at most");
    }
    console.print(operands.isEmpty() ? list(rules) : RulePage.of(find(rules, operands.get(0))));
    return ExitCode.FINE;
  }

  private static String list(List<RuleInfo> rules) {
    int width = 0;
    for (RuleInfo rule : rules) {
      width = Math.max(width, rule.id().length());
    }
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      padded(out, rule.id(), width + 2);
      padded(out, rule.severity().label(), 9);
      padded(out, rule.category().name(), 12);
      out.append(RulePage.summary(rule)).append(rule.optIn() ? " (opt-in)" : "").append('\n');
    }
    return out.append('\n').append(rules.size()).append(" rules\n").toString();
  }

  private static void padded(StringBuilder out, String text, int width) {
    out.append(text).append(" ".repeat(Math.max(width - text.length(), 1)));
  }

  private static RuleInfo find(List<RuleInfo> rules, String id) throws UsageException {
    List<String> ids = new ArrayList<>();
    for (RuleInfo rule : rules) {
      if (rule.id().equals(id) || rule.formerIds().contains(id)) {
        return rule;
      }
      ids.add(rule.id());
    }
    String nearest = Nearest.to(id, ids);
    throw new UsageException(
        "no rule is named " + id + (nearest == null ? "" : ", did you mean " + nearest + "?"));
  }
}
