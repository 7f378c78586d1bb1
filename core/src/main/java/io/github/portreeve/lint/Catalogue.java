package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodeChecks;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.generate.PlanChecks;
import io.github.portreeve.kustomize.KustomizeChecks;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.validation.ServerChecks;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be found: in reading, by the server's own checks, by rules, and in plans to
 * generate from.
 */
public final class Catalogue {
  private Catalogue() {}

  /** What is known of each check, by id. */
  public static List<RuleInfo> of(RuleSet rules) {
    List<RuleInfo> all = new ArrayList<>(DecodeChecks.all());
    all.addAll(ServerChecks.checks());
    all.addAll(PlanChecks.checks());
    all.addAll(KustomizeChecks.all());
    all.add(Checks.CHECK_FAILED);
    all.add(CustomResourceCheck.INVALID);
    for (Rule rule : rules.rules()) {
      all.add(rule.info());
    }
    all.sort((one, other) -> one.id().compareTo(other.id()));
    return List.copyOf(all);
  }
}
