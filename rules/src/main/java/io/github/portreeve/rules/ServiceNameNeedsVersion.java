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

/** A Service name that earlier releases refuse. */
final class ServiceNameNeedsVersion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-name-needs-version",
          Category.BROKEN,
          Severity.INFO,
          "The name begins with a digit, which Kubernetes before 1.36 refuses",
          """
          Until Kubernetes 1.35 the name of a Service must begin with a letter; from 1.36 on it \
          may begin with a digit, as names of most other objects may. Such a manifest does not \
          work on an older cluster, and tools that check names by the old rule refuse it.

          Begin the name with a letter if the manifest is for older clusters too.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final int FIRST_TO_TAKE_THEM = 36;

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (!manifests.cluster().atLeast(FIRST_TO_TAKE_THEM)) {
      return;
    }
    for (Manifest<Service> service : manifests.services()) {
      String name = service.name();
      if (!name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9') {
        findings.report(
            INFO,
            service,
            FieldPath.of("metadata", "name"),
            "\"" + name + "\" begins with a digit, which Kubernetes before 1.36 refuses");
      }
    }
  }
}
