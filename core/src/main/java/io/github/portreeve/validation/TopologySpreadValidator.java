package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.TopologySpreadConstraint;
import java.util.List;

/** The checks of how pods spread. */
final class TopologySpreadValidator {
  private TopologySpreadValidator() {}

  static void validate(PodScope scope) {
    List<TopologySpreadConstraint> constraints = scope.spec().topologySpreadConstraints();
    FieldPath field = scope.field().child("topologySpreadConstraints");
    for (int i = 0; i < constraints.size(); i++) {
      constraint(constraints.get(i), field.index(i), scope.refusals());
      repeated(constraints, i, field.index(i), scope.refusals());
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
