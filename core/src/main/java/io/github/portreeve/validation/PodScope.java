package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PodSpec;
import java.util.Map;

/**
 * A pod's spec with what the server fills in, and where it stands.
 *
 * @param field the path of the spec
 * @param isPod false for the template of a workload
 */
record PodScope(PodSpec spec, FieldPath field, boolean isPod, Refusals refusals) {
  private static final long DEFAULT_GRACE_PERIOD = 30;

  /** The name of a single pod; empty for a template, and where the server makes it up. */
  String podName() {
    return isPod ? GeneratedJobLabels.name(refusals.manifest().metadata()) : "";
  }

  /** The labels of a single pod; none for a template. */
  Map<String, String> podLabels() {
    return isPod ? refusals.manifest().metadata().labels() : Map.of();
  }

  boolean atLeast(int minor) {
    return refusals.cluster().atLeast(minor);
  }

  /** Whether containers may have the powers of their node. */
  boolean allowsPrivileged() {
    return refusals.cluster().allowPrivileged();
  }

  /**
   * The port taken on the node, 0 for none. With hostNetwork it is the container's own port where
   * none is given: filled in up to 1.27 in templates too, since then in pods only.
   */
  int hostPort(ContainerPort port) {
    boolean filledIn = spec.hostNetwork() && (isPod || !atLeast(28));
    return filledIn && port.hostPort() == 0 ? port.containerPort() : port.hostPort();
  }

  /** Whether this init container keeps running; servers up to 1.28 know no such ones. */
  boolean isSidecar(Container initContainer) {
    return initContainer.isSidecar() && atLeast(29);
  }

  /** Seconds a pod has to end; a single pod's is never negative. */
  long gracePeriod() {
    Long given = spec.terminationGracePeriodSeconds();
    if (given == null) {
      return DEFAULT_GRACE_PERIOD;
    }
    return isPod && given < 0 ? 1 : given;
  }

  /** The account's name, which may stand under the name that the field had before. */
  String serviceAccountName() {
    String name = spec.serviceAccountName();
    return name.isEmpty() ? spec.others().text("serviceAccount") : name;
  }

  boolean isWindows() {
    return spec.os() != null && spec.os().name().equals("windows");
  }

  String restartPolicy() {
    return spec.restartPolicy().isEmpty() ? "Always" : spec.restartPolicy();
  }

  String dnsPolicy() {
    return spec.dnsPolicy().isEmpty() ? "ClusterFirst" : spec.dnsPolicy();
  }
}
