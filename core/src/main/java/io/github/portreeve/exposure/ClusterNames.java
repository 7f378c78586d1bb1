package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;

/** The names that the cluster's DNS knows, under its usual domain. */
final class ClusterNames {
  private static final String DOMAIN = ".svc.cluster.local";

  private ClusterNames() {}

  static String of(Manifest<Service> service) {
    String namespace = service.namespace().isEmpty() ? "<namespace>" : service.namespace();
    return service.metadata().displayName() + "." + namespace + DOMAIN;
  }
}
