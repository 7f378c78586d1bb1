package io.github.portreeve.exposure.gateway;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import java.util.ArrayList;
import java.util.List;

/** Finds the Services and ports that the backends of routes mean. */
public final class BackendServices {
  private final ManifestSet manifests;
  private final Routes routes;

  public BackendServices(ManifestSet manifests, Routes routes) {
    this.manifests = manifests;
    this.routes = routes;
  }

  public BackendService resolve(AnyRoute route, RouteBackend backend) {
    if (!backend.isService()) {
      return new BackendService(route, backend, BackendMatch.RESOURCE, List.of(), null);
    }
    List<ServiceRoute> candidates = candidates(route, backend);
    Integer wanted = backend.reference().port();
    for (ServiceRoute candidate : candidates) {
      ServicePortRoute port =
          wanted == null ? null : candidate.port(ServiceBackendPort.numbered(wanted));
      if (port != null) {
        List<ServiceRoute> chosen = List.of(candidate);
        return new BackendService(route, backend, BackendMatch.FOUND, chosen, port);
      }
    }
    BackendMatch match =
        candidates.isEmpty() ? BackendMatch.SERVICE_MISSING : BackendMatch.PORT_MISSING;
    return new BackendService(route, backend, match, candidates, null);
  }

  private List<ServiceRoute> candidates(AnyRoute route, RouteBackend backend) {
    String namespace = backend.namespace(route);
    List<ServiceRoute> found = new ArrayList<>(1);
    for (Manifest<Service> service : manifests.servicesNamed(backend.reference().name())) {
      if (GatewayGroup.maySame(service.namespace(), namespace)) {
        found.add(routes.service(service));
      }
    }
    return found;
  }
}
