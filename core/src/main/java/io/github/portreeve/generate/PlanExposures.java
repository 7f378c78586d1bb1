package io.github.portreeve.generate;

import java.util.List;

/** The ways of a plan, by what they are. */
final class PlanExposures {
  private PlanExposures() {}

  static List<TlsPassthrough> passthroughs(ExposurePlan plan) {
    return plan.exposures().stream()
        .filter(TlsPassthrough.class::isInstance)
        .map(TlsPassthrough.class::cast)
        .toList();
  }
}
