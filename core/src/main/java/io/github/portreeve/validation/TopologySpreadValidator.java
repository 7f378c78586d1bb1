package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.TopologySpreadConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of how pods spread. */
final class TopologySpreadValidator {
  private TopologySpreadValidator() {}

  static void validate(PodScope scope) {
    List<TopologySpreadConstraint> constraints = scope.spec().topologySpreadConstraints();
    FieldPath field = scope.field().child("topologySpreadConstraints");
    for (int i = 0; i < constraints.size(); i++) {
      constraint(constraints.get(i), field.index(i), scope.refusals());
      repeated(constraints, i, field.index(i), scope.refusals());
      domains(constraints.get(i), field.index(i), scope);
      policies(constraints.get(i), field.index(i), scope);
      if (scope.atLeast(27)) {
        LabelSelectorValidator.validate(
            constraints.get(i).labelSelector(),
            field.index(i).child("labelSelector"),
            scope.refusals());
      }
    }
  }

  private static void constraint(
      TopologySpreadConstraint constraint, FieldPath field, Refusals refusals) {
    if (constraint.maxSkew() <= 0) {
      String message = constraint.maxSkew() + " must be more than 0";
      refusals.invalid(PodChecks.TOPOLOGY_SPREAD_INVALID, field.child("maxSkew"), message);
    }
    if (constraint.topologyKey().isEmpty()) {
      String message = "a topology spread constraint needs a topologyKey";
      refusals.required(PodChecks.TOPOLOGY_SPREAD_INVALID, field.child("topologyKey"), message);
    }
    switch (constraint.whenUnsatisfiable()) {
      case "DoNotSchedule", "ScheduleAnyway" -> {}
      default ->
          refusals.notSupported(
              PodChecks.TOPOLOGY_SPREAD_INVALID,
              field.child("whenUnsatisfiable"),
              constraint.whenUnsatisfiable(),
              "DoNotSchedule",
              "ScheduleAnyway");
    }
  }

  /** The field is taken since 1.25. */
  private static void domains(
      TopologySpreadConstraint constraint, FieldPath field, PodScope scope) {
    Integer domains = constraint.minDomains();
    if (domains == null || !scope.atLeast(25)) {
      return;
    }
    FieldPath place = field.child("minDomains");
    if (domains <= 0) {
      String message = domains + " must be more than 0";
      scope.refusals().invalid(PodChecks.TOPOLOGY_SPREAD_INVALID, place, message);
    }
    if (!constraint.whenUnsatisfiable().equals("DoNotSchedule")) {
      String message = "minDomains needs whenUnsatisfiable DoNotSchedule";
      scope.refusals().invalid(PodChecks.TOPOLOGY_SPREAD_INVALID, place, message);
    }
  }

  /** Policies are taken since 1.26, keys since 1.27; from 1.34 on the server merges these. */
  private static void policies(
      TopologySpreadConstraint constraint, FieldPath field, PodScope scope) {
    if (scope.atLeast(26)) {
      FieldPath affinity = field.child("nodeAffinityPolicy");
      policy(constraint.nodeAffinityPolicy(), affinity, scope.refusals());
      policy(constraint.nodeTaintsPolicy(), field.child("nodeTaintsPolicy"), scope.refusals());
    }
    if (scope.atLeast(34) && !constraint.matchLabelKeys().isEmpty()) {
      PodTermValidator.matchLabelKeys(
          constraint.matchLabelKeys(),
          List.of(),
          constraint.labelSelector(),
          field,
          PodChecks.TOPOLOGY_SPREAD_INVALID,
          scope);
    }
  }

  private static void policy(@Nullable String policy, FieldPath field, Refusals refusals) {
    if (policy != null && !policy.equals("Honor") && !policy.equals("Ignore")) {
      RuleInfo check = PodChecks.TOPOLOGY_SPREAD_INVALID;
      refusals.notSupported(check, field, policy, "Honor", "Ignore");
    }
  }

  private static void repeated(
      List<TopologySpreadConstraint> constraints, int index, FieldPath field, Refusals refusals) {
    TopologySpreadConstraint constraint = constraints.get(index);
    for (int i = index + 1; i < constraints.size(); i++) {
      TopologySpreadConstraint other = constraints.get(i);
      if (constraint.topologyKey().equals(other.topologyKey())
          && constraint.whenUnsatisfiable().equals(other.whenUnsatisfiable())) {
        String message =
            "topologyKey \""
                + constraint.topologyKey()
                + "\" with whenUnsatisfiable "
                + constraint.whenUnsatisfiable()
                + " stands a second time";
        FieldPath place = field.child("{topologyKey, whenUnsatisfiable}");
        refusals.duplicate(PodChecks.TOPOLOGY_SPREAD_INVALID, place, message);
        return;
      }
    }
  }
}
