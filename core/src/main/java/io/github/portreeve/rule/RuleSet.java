package io.github.portreeve.rule;

import java.util.List;

/** The rules of a run, in the order they are run. */
public record RuleSet(List<Rule> rules) {
  public RuleSet {
    rules = List.copyOf(rules);
  }

  public static RuleSet of(Rule... rules) {
    return new RuleSet(List.of(rules));
  }
}
