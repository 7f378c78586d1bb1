package io.github.portreeve.generate;

import java.util.List;

/** The ways of a plan, by what they are. */
final class PlanExposures {
  private PlanExposures() {}

  static List<TlsPassthrough> passthroughs(ExposurePlan plan) {
    return of(plan, TlsPassthrough.class);
  }

  private static <T extends Exposure> List<T> of(ExposurePlan plan, Class<T> type) {
    return plan.exposures().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
