package io.github.portreeve.rules;

import io.github.portreeve.model.ServiceSpec;
import org.jspecify.annotations.Nullable;

/** A Service as its full name in the cluster's DNS tells it. */
record ClusterName(String service, String namespace) {

  private static final String SERVICES = ".svc.";

  /** What externalName leads to when that is a Service of the cluster, null otherwise. */
  static @Nullable ClusterName of(ServiceSpec spec) {
    String name = spec.isExternalName() ? spec.externalName() : "";
    int end = name.indexOf(SERVICES);
    int dot = name.indexOf('.');
    boolean two = dot > 0 && dot < end && name.indexOf('.', dot + 1) == end;
    return two ? new ClusterName(name.substring(0, dot), name.substring(dot + 1, end)) : null;
  }
}
