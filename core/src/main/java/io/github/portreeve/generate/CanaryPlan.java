package io.github.portreeve.generate;

import java.util.List;
import java.util.Objects;

/** The canary of a plan as an app of its own, found by its own name. */
final class CanaryPlan {
  private CanaryPlan() {}

  /** A plan with the same ports and routes. */
  static ExposurePlan of(ExposurePlan plan) {
    Canary canary = Objects.requireNonNull(plan.canary());
    List<Exposure> routes =
        plan.exposures().stream().filter(RouteExposure.class::isInstance).toList();
    return new ExposurePlan(
        plan.app() + "-canary",
        canary.image(),
        plan.namespace(),
        null,
        null,
        plan.ports(),
        routes,
        plan.target(),
        plan.gateway(),
        canary);
  }
}
