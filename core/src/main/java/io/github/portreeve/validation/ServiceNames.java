package io.github.portreeve.validation;

import io.github.portreeve.model.ClusterProfile;
import org.jspecify.annotations.Nullable;

/** The form of Services' names, which may begin with a digit from Kubernetes 1.36 on. */
final class ServiceNames {
  private ServiceNames() {}

  /** What is wrong with the name, as {@link Names} says it; null when nothing is. */
  static @Nullable String complaint(String name, ClusterProfile cluster) {
    return form(cluster).complaint(name);
  }

  static NameForm form(ClusterProfile cluster) {
    return cluster.atLeast(36) ? NameForm.DNS_LABEL : NameForm.DNS_1035_LABEL;
  }
}
