package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A name that stands for itself. */
final class ExternalNameLoop implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-name-loop",
          Category.BROKEN,
          Severity.ERROR,
          "externalName is the name of the Service itself",
          """
          The name of an ExternalName Service becomes another name for externalName. Where that is
          its own name in the cluster, whoever looks it up is sent round in a circle, and DNS
          gives up.

          Write the name of the Service that is meant, with the namespace it is in.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ClusterName name = ClusterName.of(service.resource().spec());
      if (name != null
          && name.service().equals(service.name())
          && name.namespace().equals(service.namespace())) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "externalName"),
            "the Service is an alias of itself, so its name leads nowhere");
      }
    }
  }
}
