package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rule.Rule;

/** A selector that selects nothing by design. */
final class ExternalNameSelector implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-name-selector",
          Category.BROKEN,
          Severity.INFO,
          "An ExternalName Service has a selector, which nobody reads",
          """
          A Service of type ExternalName is another DNS name and nothing else. Its selector picks
          no pods, and its name does not lead to them.

          Leave the selector out, or give the Service another type if pods are meant.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      if (spec.isExternalName() && !spec.selector().isEmpty()) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "selector"),
            "the selector means nothing, the Service is only another name for \""
                + spec.externalName()
                + "\"");
      }
    }
  }
}
