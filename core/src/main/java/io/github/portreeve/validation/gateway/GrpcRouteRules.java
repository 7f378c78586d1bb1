package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.RuleInfo;

/** The rules of GRPCRoutes. */
final class GrpcRouteRules {
  private static final RuleInfo CHECK = GatewayChecks.MATCH;

  private GrpcRouteRules() {}

  static void check(Part spec, Objections objections) {
    ParentRules.check(spec, objections);
    HttpRouteRules.matchCount(spec, objections);
    FilterRules filters = new FilterRules(false, objections);
    for (Part rule : spec.parts("rules")) {
      filters.check(rule);
      for (Part backend : rule.parts("backendRefs")) {
        BackendRules.check(backend, objections);
        filters.check(backend);
      }
      for (Part match : rule.parts("matches")) {
        Part method = match.part("method");
        if (method != null) {
          method(method, objections);
        }
      }
    }
  }

  private static void method(Part method, Objections objections) {
    if (!method.has("service") && !method.has("method")) {
      objections.rule(CHECK, method.path(), "a service, a method, or both must be named");
    }
    if (!method.is("type", "Exact")) {
      return;
    }
    if (method.has("service") && !isService(method.text("service"))) {
      String message = " must be names of letters, digits and \"_\" with dots between them";
      refuse(method, "service", message, objections);
    }
    if (method.has("method") && !isName(method.text("method"), false)) {
      String message = " must be letters, digits and \"_\", not beginning with a digit";
      refuse(method, "method", message, objections);
    }
  }

  private static void refuse(Part method, String field, String complaint, Objections objections) {
    String message = SchemaWords.quote(method.text(field)) + complaint;
    objections.rule(CHECK, method.path(), message, method.path().child(field));
  }

  /** Names with dots between them, maybe one before. */
  private static boolean isService(String text) {
    int start = text.startsWith(".") ? 1 : 0;
    while (true) {
      int dot = text.indexOf('.', start);
      if (!isName(text.substring(start, dot < 0 ? text.length() : dot), true)) {
        return false;
      }
      if (dot < 0) {
        return true;
      }
      start = dot + 1;
    }
  }

  /**
   * @param anyCase whether case is of no matter, which also lets in two letters that are not ASCII:
   *     their other case is
   */
  private static boolean isName(String text, boolean anyCase) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean other = anyCase && (c == '\u017f' || c == '\u212a');
      boolean letter = c == '_' || c < 0x80 && Character.isLetter(c) || other;
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
