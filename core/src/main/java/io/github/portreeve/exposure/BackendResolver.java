package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import java.util.ArrayList;
import java.util.List;

/** Finds the Service and the port that a backend of an Ingress means. */
final class BackendResolver {
  /** The port name by which the AWS controller is told to look for an annotation instead. */
  private static final String ANNOTATION_PORT = "use-annotation";

  private final ManifestSet manifests;
  private final Routes routes;

  BackendResolver(ManifestSet manifests, Routes routes) {
    this.manifests = manifests;
    this.routes = routes;
  }

  BackendRoute resolve(Manifest<Ingress> ingress, IngressBackend backend, FieldPath path) {
    IngressServiceBackend service = backend.service();
    if (service == null) {
      BackendMatch match = backend.resource() == null ? BackendMatch.EMPTY : BackendMatch.RESOURCE;
      return new BackendRoute(path, backend, match, List.of(), null);
    }
    if (service.port().name().equals(ANNOTATION_PORT)) {
      return new BackendRoute(path, backend, BackendMatch.CONTROLLER_ACTION, List.of(), null);
    }
    List<ServiceRoute> candidates = candidates(ingress, service.name());
    for (ServiceRoute candidate : candidates) {
      boolean external = candidate.backing() == Backing.EXTERNAL_NAME;
      ServicePortRoute port = candidate.port(service.port());
      if (external || port != null) {
        BackendMatch match = external ? BackendMatch.EXTERNAL_NAME : BackendMatch.FOUND;
        return new BackendRoute(path, backend, match, first(candidate, candidates), port);
      }
    }
    BackendMatch match =
        candidates.isEmpty() ? BackendMatch.SERVICE_MISSING : BackendMatch.PORT_MISSING;
    return new BackendRoute(path, backend, match, candidates, null);
  }

  /** Services of the Ingress' own namespace before those that may be in it. */
  private List<ServiceRoute> candidates(Manifest<Ingress> ingress, String name) {
    List<Manifest<Service>> named = manifests.servicesNamed(name, ingress);
    if (named.isEmpty()) {
      return List.of();
    }
    List<ServiceRoute> same = new ArrayList<>(1);
    List<ServiceRoute> others = new ArrayList<>(0);
    for (Manifest<Service> service : named) {
      boolean surely = service.namespace().equals(ingress.namespace());
      (surely ? same : others).add(routes.service(service));
    }
    same.addAll(others);
    return same;
  }

  private static List<ServiceRoute> first(ServiceRoute chosen, List<ServiceRoute> candidates) {
    if (candidates.get(0) == chosen) {
      return candidates;
    }
    List<ServiceRoute> sorted = new ArrayList<>(candidates);
    sorted.remove(chosen);
    sorted.add(0, chosen);
    return sorted;
  }
}
