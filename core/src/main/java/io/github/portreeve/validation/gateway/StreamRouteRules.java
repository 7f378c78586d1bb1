package io.github.portreeve.validation.gateway;

/** The rules of TCPRoutes and UDPRoutes. */
final class StreamRouteRules {
  private StreamRouteRules() {}

  static void check(Part spec, Objections objections) {
    ParentRules.check(spec, objections);
    for (Part rule : spec.parts("rules")) {
      BackendRules.checkAll(rule.parts("backendRefs"), objections);
    }
  }
}
