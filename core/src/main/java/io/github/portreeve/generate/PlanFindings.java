package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import java.util.List;

/** Takes down what is wrong with one plan, at the fields of its plan file. */
final class PlanFindings {
  private final Origin origin;
  private final String subject;
  private final Findings findings;

  PlanFindings(ExposurePlan plan, Findings findings) {
    this.origin = origin(plan);
    this.subject = "plan \"" + plan.app() + "\"";
    this.findings = findings;
  }

  /** Stands for the plan file, which may not exist. */
  static Origin origin(ExposurePlan plan) {
    return Origin.of("<plan " + plan.app() + ">", 1);
  }

  void refuse(RuleInfo check, ErrorType type, FieldPath field, String message) {
    Place place = Place.of(origin, field);
    findings.add(new Finding(check, check.severity(), type, place, subject, message, List.of()));
  }
}
