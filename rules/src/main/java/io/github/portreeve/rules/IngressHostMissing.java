package io.github.portreeve.rules;

import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** An Ingress rule for all hosts. */
final class IngressHostMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-host-missing",
          Category.EXPOSED,
          Severity.INFO,
          "A rule has no host, so it answers for every host",
          """
          A rule without a host takes the requests for every host name that reaches its \
          controller and that no other rule has, from Ingresses of other namespaces too. That is \
          right for a catch-all, and for a controller that gives each Ingress an address of its \
          own; elsewhere it serves the application under names that nobody meant.

          Name the host.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<IngressRule> rules = ingress.resource().spec().rules();
      for (int i = 0; i < rules.size(); i++) {
        if (rules.get(i).host().isEmpty() && !IngressClasses.hasOwnAddress(ingress.resource())) {
          findings.report(
              INFO,
              ingress,
              FieldPath.of("spec", "rules").index(i).child("host"),
              "the rule has no host, so it answers for every host that no other rule has");
        }
      }
    }
  }
}
