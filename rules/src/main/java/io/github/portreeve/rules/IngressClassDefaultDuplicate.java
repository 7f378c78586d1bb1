package io.github.portreeve.rules;

import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** More than one class for those that name none. */
final class IngressClassDefaultDuplicate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-class-default-duplicate",
          Category.CONFLICT,
          Severity.WARNING,
          "Two IngressClasses are marked as the default",
          """
          An Ingress that names no class gets the default one. Where two IngressClasses are marked
          so, older releases of Kubernetes refuse such an Ingress, and newer ones take the class
          that was created last, whichever that is.

          Leave the annotation ingressclass.kubernetes.io/is-default-class on one of them.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<IngressClass>> defaults = IngressClasses.defaults(manifests);
    defaults.sort(ByName.ORDER);
    for (int i = 1; i < defaults.size(); i++) {
      Manifest<IngressClass> first = defaults.get(0);
      Manifest<IngressClass> other = defaults.get(i);
      if (!first.name().equals(other.name())) {
        String message = first.describe() + " is marked as the default class too";
        Related place = Related.of(first, IngressClasses.DEFAULT_FIELD, "the other default");
        findings.report(INFO, other, IngressClasses.DEFAULT_FIELD, message, place);
      }
    }
  }
}
