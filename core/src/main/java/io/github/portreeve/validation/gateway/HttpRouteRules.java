package io.github.portreeve.validation.gateway;

import io.github.portreeve.model.FieldPath;
import java.util.List;

/** The rules of HTTPRoutes. */
final class HttpRouteRules {
  private static final int MOST_MATCHES = 128;

  private final FilterRules filters;
  private final Objections objections;

  private HttpRouteRules(Objections objections) {
    this.filters = new FilterRules(true, objections);
    this.objections = objections;
  }

  static void check(Part spec, Objections objections) {
    ParentRules.check(spec, objections);
    matchCount(spec, objections);
    HttpRouteRules rules = new HttpRouteRules(objections);
    for (Part rule : spec.parts("rules")) {
      rules.check(rule);
    }
  }

  /** A GRPCRoute's are counted the same. */
  static void matchCount(Part spec, Objections objections) {
    int count = 0;
    for (Part rule : spec.parts("rules")) {
      count += rule.parts("matches").size();
    }
    if (count > MOST_MATCHES) {
      FieldPath path = spec.path().child("rules");
      String message = "the rules have " + count + " matches, at most 128 are allowed in all";
      objections.rule(GatewayChecks.MATCH, path, message);
    }
  }

  private void check(Part rule) {
    List<Part> backends = rule.parts("backendRefs");
    redirect(rule, !backends.isEmpty());
    PrefixReplacementRules.check(rule, objections);
    filters.check(rule);
    for (Part backend : backends) {
      BackendRules.check(backend, objections);
      filters.check(backend);
    }
    for (Part match : rule.parts("matches")) {
      Part path = match.part("path");
      if (path != null) {
        PathRules.check(path, objections);
      }
    }
    TimeoutRules.check(rule.part("timeouts"), objections);
  }

  private void redirect(Part rule, boolean hasBackends) {
    for (Part filter : rule.parts("filters")) {
      if (hasBackends && filter.has("requestRedirect")) {
        String message = "a rule that redirects never comes to its backendRefs; leave out one";
        objections.rule(GatewayChecks.FILTER, rule.path(), message, filter.path());
        return;
      }
    }
  }
}
