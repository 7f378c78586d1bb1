package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Ports of Services that somebody outside the cluster is meant to reach. */
final class ExposedPorts {
  private ExposedPorts() {}

  /** Those behind a node port, a load balancer or an Ingress, in the order of the Services. */
  static List<ServicePortRoute> of(ManifestSet manifests) {
    Routes routes = Routes.of(manifests);
    Map<ServicePortRoute, Boolean> behindIngress = behindIngress(manifests, routes);
    List<ServicePortRoute> exposed = new ArrayList<>();
    for (Manifest<Service> service : manifests.services()) {
      String type = service.resource().spec().effectiveType();
      boolean all = type.equals("NodePort") || type.equals("LoadBalancer");
      for (ServicePortRoute port : routes.service(service).ports()) {
        if (all || behindIngress.containsKey(port)) {
          exposed.add(port);
        }
      }
    }
    return exposed;
  }

  private static Map<ServicePortRoute, Boolean> behindIngress(
      ManifestSet manifests, Routes routes) {
    Map<ServicePortRoute, Boolean> found = new IdentityHashMap<>();
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (IngressRoute route : routes.ingress(ingress)) {
        BackendRoute backend = route.backend();
        if (backend != null && backend.port() != null) {
          found.put(backend.port(), Boolean.TRUE);
        }
      }
    }
    return found;
  }
}
