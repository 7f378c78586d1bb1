package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes down what is wrong with a plan file, and where. */
final class PlanComplaints {
  private final SourceFile source;
  private final List<Finding> findings = new ArrayList<>();

  PlanComplaints(SourceFile source) {
    this.source = source;
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Finding> findings() {
    return findings;
  }

  void refuse(ErrorType type, FieldPath field, SourceSpan span, String message) {
    refuse(PlanChecks.FILE_INVALID, type, field, span, message);
  }

  void refuse(RuleInfo rule, ErrorType type, FieldPath field, SourceSpan span, String message) {
    Place place = new Place(Origin.of(source.name(), 1), field, new Location(source, span));
    findings.add(new Finding(rule, rule.severity(), type, place, "plan", message, List.of()));
  }

  /** What a short text such as {@code 80:http} stands for; null when it stands for nothing. */
  <T> @Nullable T parsed(YamlScalar scalar, FieldPath field, Function<String, T> parser) {
    Long number = scalar.wholeNumber();
    try {
      return parser.apply(number == null ? scalar.text() : number.toString());
    } catch (IllegalArgumentException wrong) {
      String message = String.valueOf(wrong.getMessage());
      refuse(ErrorType.FIELD_VALUE_INVALID, field, scalar.span(), message);
      return null;
    }
  }
}
