package io.github.portreeve.rules;

import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** An Ingress that names no class. */
final class IngressClassMissing implements Rule {
  private static final int FIRST_WITH_FIELD = 18;
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-class-missing",
          Category.BROKEN,
          Severity.INFO,
          "The Ingress names no class, so only a default class makes it work",
          """
          An Ingress without spec.ingressClassName is served only when the cluster has an \
          IngressClass that is marked as default, or a controller that takes every Ingress. \
          Otherwise nothing happens, and requests end in 404.

          Name the class in spec.ingressClassName.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (IngressClasses.hasDefault(manifests) || !manifests.cluster().atLeast(FIRST_WITH_FIELD)) {
      return;
    }
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      if (IngressClasses.nameOf(ingress.resource()).isEmpty()
          // Annotations show that it is for Google's controller, which asks for no class.
          && !IngressClasses.hasOwnAddress(ingress.resource())) {
        findings.report(
            INFO,
            ingress,
            FieldPath.of("spec", "ingressClassName"),
            "it names no class, so it works only where the cluster has a default IngressClass");
      }
    }
  }
}
