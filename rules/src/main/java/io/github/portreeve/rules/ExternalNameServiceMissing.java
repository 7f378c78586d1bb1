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
import io.github.portreeve.text.Nearest;
import java.util.Set;

/** An alias of a Service that is not there. */
final class ExternalNameServiceMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-name-service-missing",
          Category.BROKEN,
          Severity.INFO,
          "externalName names a Service that is not in these files",
          """
          An ExternalName Service may give a Service of another namespace a name in its own. When
          that one is not there, the name leads nowhere, and no server looks.

          The Service may stand in other files, so this is but a note. Nothing is said where these
          files have no Service of that namespace at all.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean speaksOfAbsence() {
    return true;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    ServiceNames names = new ServiceNames(manifests);
    for (Manifest<Service> service : manifests.services()) {
      ClusterName name = ClusterName.of(service.resource().spec());
      if (name != null
          && !manifests.isOpen()
          && names.speakOf(name.namespace())
          && !Unfilled.isIn(name.service())) {
        check(service, name, names.in(name.namespace()), findings);
      }
    }
  }

  private static void check(
      Manifest<Service> service, ClusterName name, Set<String> names, Findings findings) {
    if (names.contains(name.service())) {
      return;
    }
    String meant = Nearest.among(name.service(), names);
    String message =
        "no Service \""
            + name.service()
            + "\" of namespace \""
            + name.namespace()
            + "\" in these files";
    findings.report(
        INFO, service, FieldPath.of("spec", "externalName"), message + Words.didYouMean(meant));
  }
}
