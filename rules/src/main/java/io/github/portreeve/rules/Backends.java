package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.List;

/** The backends of an Ingress, each once, and where their parts are written. */
final class Backends {
  private Backends() {}

  static List<BackendRoute> of(Routes routes, Manifest<Ingress> ingress) {
    List<BackendRoute> backends = new ArrayList<>();
    BackendRoute fallback = null;
    for (IngressRoute route : routes.ingress(ingress)) {
      BackendRoute backend = route.backend();
      // The default backend answers several routes.
      if (backend != null && backend != fallback) {
        backends.add(backend);
        fallback = backend.path().equals(Routes.DEFAULT_BACKEND) ? backend : fallback;
      }
    }
    return backends;
  }

  /**
   * The path of {@code name}, {@code port.name} or {@code port.number} of the backend's Service.
   */
  static FieldPath field(Manifest<Ingress> ingress, BackendRoute backend, String part) {
    if (ingress.type().version().equals("v1")) {
      FieldPath service = backend.path().child("service");
      return part.equals("name")
          ? service.child("name")
          : service.child("port").child(part.substring("port.".length()));
    }
    FieldPath old = betaPath(backend.path());
    return old.child(part.equals("name") ? "serviceName" : "servicePort");
  }

  /** The default backend had another name in the beta versions. */
  private static FieldPath betaPath(FieldPath path) {
    return path.name().equals("defaultBackend") ? path.parent().child("backend") : path;
  }
}
