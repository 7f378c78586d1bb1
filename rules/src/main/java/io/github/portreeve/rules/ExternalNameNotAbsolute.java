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

/** A short name where only a full one is found. */
final class ExternalNameNotAbsolute implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-name-not-absolute",
          Category.BROKEN,
          Severity.INFO,
          "externalName is a short name, which is not completed",
          """
          externalName is looked up as it stands. The search domains that let a pod say db or
          db.shop.svc belong to the pod's own question, not to the answer it gets, so such a name
          is found nowhere.

          It is a warning where the name ends in .svc or is the name of a Service in these files.
          Write it in full, as in db.shop.svc.cluster.local.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      String name = spec.externalName();
      if (spec.isExternalName() && isShort(name) && !Unfilled.isIn(name)) {
        boolean likely = name.endsWith(".svc") || !manifests.servicesNamed(name, service).isEmpty();
        findings.report(
            INFO,
            likely ? Severity.WARNING : Severity.INFO,
            service,
            FieldPath.of("spec", "externalName"),
            "\""
                + name
                + "\" is looked up as it stands; a Service's full name ends in"
                + " .svc.cluster.local");
      }
    }
  }

  private static boolean isShort(String name) {
    return !name.isEmpty() && (name.indexOf('.') < 0 || name.endsWith(".svc"));
  }
}
