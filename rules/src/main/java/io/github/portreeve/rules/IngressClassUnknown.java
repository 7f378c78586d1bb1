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
import io.github.portreeve.text.Nearest;
import java.util.List;

/** A class that is not among those declared. */
final class IngressClassUnknown implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-class-unknown",
          Category.BROKEN,
          Severity.WARNING,
          "These files declare IngressClasses, but not the one that the Ingress names",
          """
          spec.ingressClassName is the name of an IngressClass. Where these files bring \
          IngressClasses of their own and one has nearly that name, it is likely misspelt, and \
          no controller will serve the Ingress. Where none is near, it may be the class of a \
          controller that was installed otherwise, and this is but a note.

          Write the metadata.name of an IngressClass.""");

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
    List<String> declared = IngressClasses.names(manifests);
    if (declared.isEmpty() || Unfilled.isInAny(declared)) {
      return;
    }
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      String name = ingress.resource().spec().ingressClassName();
      if (name != null && !name.isEmpty() && !declared.contains(name) && !Unfilled.isIn(name)) {
        report(ingress, name, declared, findings);
      }
    }
  }

  private static void report(
      Manifest<Ingress> ingress, String name, List<String> declared, Findings findings) {
    String meant = Nearest.to(name, declared);
    String hint =
        meant == null
            ? "there is " + Words.quotedList(declared)
            : "did you mean \"" + meant + "\"?";
    findings.report(
        INFO,
        meant == null ? Severity.INFO : Severity.WARNING,
        ingress,
        FieldPath.of("spec", "ingressClassName"),
        "no IngressClass in these files is named \"" + name + "\", " + hint);
  }
}
