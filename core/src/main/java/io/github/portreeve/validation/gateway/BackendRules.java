package io.github.portreeve.validation.gateway;

import java.util.List;

/** The rule that a Service is named together with a port. */
final class BackendRules {
  private BackendRules() {}

  static void checkAll(List<Part> backends, Objections objections) {
    for (Part backend : backends) {
      check(backend, objections);
    }
  }

  static void check(Part backend, Objections objections) {
    boolean service = backend.text("group").isEmpty() && backend.is("kind", "Service");
    if (service && !backend.has("port")) {
      String name = SchemaWords.quote(backend.text("name"));
      String message = "a port is needed with Service " + name + ", one of those that it serves";
      objections.rule(GatewayChecks.BACKEND_PORT, backend.path(), message);
    }
  }
}
