package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import org.jspecify.annotations.Nullable;

/** The names that the cluster's DNS knows, under its usual domain. */
final class ClusterNames {
  private static final String DOMAIN = ".svc.cluster.local";

  private ClusterNames() {}

  static String of(Manifest<Service> service) {
    String namespace = service.namespace().isEmpty() ? "<namespace>" : service.namespace();
    return service.metadata().displayName() + "." + namespace + DOMAIN;
  }

  /** What {@code web.shop.svc.cluster.local} is made of; null for other names. */
  static String @Nullable [] serviceAndNamespace(String name) {
    int dot = name.indexOf('.');
    int end = name.length() - DOMAIN.length() - (name.endsWith(".") ? 1 : 0);
    boolean inCluster = dot > 0 && dot + 1 < end && name.startsWith(DOMAIN, end);
    return inCluster && name.indexOf('.', dot + 1) == end
        ? new String[] {name.substring(0, dot), name.substring(dot + 1, end)}
        : null;
  }
}
