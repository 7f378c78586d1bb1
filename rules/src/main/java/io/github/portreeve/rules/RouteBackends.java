package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.BackendService;
import io.github.portreeve.exposure.gateway.BackendServices;
import io.github.portreeve.exposure.gateway.RouteBackend;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;

/** The backends of all routes of a set. */
final class RouteBackends {
  private RouteBackends() {}

  static List<BackendService> of(ManifestSet manifests) {
    List<BackendService> found = new ArrayList<>();
    List<AnyRoute> routes = AnyRoute.in(manifests);
    if (routes.isEmpty()) {
      return found;
    }
    BackendServices services = new BackendServices(manifests, Routes.of(manifests));
    for (AnyRoute route : routes) {
      for (List<RouteBackend> rule : route.rules()) {
        for (RouteBackend backend : rule) {
          found.add(services.resolve(route, backend));
        }
      }
    }
    return found;
  }
}
