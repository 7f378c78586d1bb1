package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;

/** The checks of the class that shall serve a way. */
final class ClassNameValidator {
  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final RouteTexts texts;

  ClassNameValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
    this.texts = new RouteTexts(findings);
  }

  void validate(String className, FieldPath field) {
    if (plan.target() == Target.GATEWAY) {
      refuse(field, "a Gateway has the class, not its routes; say gateway: {class: …}");
    } else if (plan.target().isOfOther(className)) {
      refuse(field, "class " + className + " is not one of target " + plan.target().key());
    } else {
      texts.name(className, field);
    }
  }

  private void refuse(FieldPath field, String message) {
    findings.refuse(PlanChecks.CONTRADICTORY, ErrorType.FIELD_VALUE_INVALID, field, message);
  }
}
