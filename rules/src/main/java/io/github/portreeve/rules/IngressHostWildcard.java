package io.github.portreeve.rules;

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

/** An Ingress rule for all names below a domain. */
final class IngressHostWildcard implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-host-wildcard",
          Category.EXPOSED,
          Severity.INFO,
          "A rule answers for every name below a domain",
          """
          A host such as *.example.com takes the requests for every name of one more label, as \
          far as no rule has the name itself: also those that belong to other teams, and those \
          that somebody sets up later. That is right for one address a customer, and too wide \
          otherwise.

          Name the hosts, if they are known.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<IngressRule> rules = ingress.resource().spec().rules();
      for (int i = 0; i < rules.size(); i++) {
        String host = rules.get(i).host();
        if (host.startsWith("*.")) {
          findings.report(
              INFO,
              ingress,
              FieldPath.of("spec", "rules").index(i).child("host"),
              "\"" + host + "\" answers for every name of one label before " + host.substring(1));
        }
      }
    }
  }
}
