package io.github.portreeve.rules;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.RouteBackend;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A rule of a route that sends nothing to any of its backends. */
final class RouteWeightsZero implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "route-weights-zero",
          Category.BROKEN,
          Severity.WARNING,
          "All backends of a rule have weight 0, so that nobody answers",
          """
          `weight` is a backend's share of the traffic, and 0 is none. When all backends of a \
          rule have it, the Gateway answers 500 to every request, and refuses every connection.

          To switch a single backend off, give another one a weight; a backend without one has 1.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (AnyRoute route : AnyRoute.in(manifests)) {
      for (int i = 0; i < route.rules().size(); i++) {
        List<RouteBackend> backends = route.rules().get(i);
        if (!backends.isEmpty() && areAllZero(backends)) {
          String what = backends.size() == 1 ? "the only backend has" : "all backends have";
          String message = what + " weight 0, so that no request is answered";
          findings.report(INFO, route.manifest(), AnyRoute.rule(i).child("backendRefs"), message);
        }
      }
    }
  }

  private static boolean areAllZero(List<RouteBackend> backends) {
    for (RouteBackend backend : backends) {
      if (backend.weight() != 0) {
        return false;
      }
    }
    return true;
  }
}
