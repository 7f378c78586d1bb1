package io.github.portreeve.validation;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Templates with hostNetwork that the server takes though it will refuse every pod made of them:
 * since 1.28 host ports are filled in from the containers' ports in pods only.
 */
public final class HostNetworkTemplates {
  private HostNetworkTemplates() {}

  /**
   * The entries of containers' ports, as paths from the workload's root, by which its pods would
   * take a port of their node a second time. None for single pods and for servers up to 1.27, which
   * refuse the object itself.
   */
  public static List<FieldPath> clashes(Workload workload, ClusterProfile cluster) {
    List<FieldPath> clashes = new ArrayList<>();
    boolean taken = cluster.atLeast(28) && !(workload instanceof Pod);
    if (taken && workload.podSpec().hostNetwork()) {
      FieldPath spec = workload.podSpecPath();
      add(workload.podSpec().containers(), spec.child("containers"), new Seen(), clashes);
      List<Container> initContainers = workload.podSpec().initContainers();
      for (int i = 0; i < initContainers.size(); i++) {
        ports(initContainers.get(i), spec.child("initContainers").index(i), new Seen(), clashes);
      }
    }
    return clashes;
  }

  private static void add(
      List<Container> containers, FieldPath field, Seen seen, List<FieldPath> clashes) {
    for (int i = 0; i < containers.size(); i++) {
      ports(containers.get(i), field.index(i), seen, clashes);
    }
  }

  private static void ports(
      Container container, FieldPath field, Seen seen, List<FieldPath> clashes) {
    for (int i = 0; i < container.ports().size(); i++) {
      if (seen.clashes(container.ports().get(i))) {
        clashes.add(field.child("ports").index(i));
      }
    }
  }

  /** The host ports seen so far. */
  private static final class Seen {
    private final Set<String> all = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    /** Whether the port is taken in pods, but not yet in the template: that would be refused. */
    boolean clashes(ContainerPort port) {
      boolean isWritten = port.hostPort() != 0;
      String key = HostPortsValidator.key(port, isWritten ? port.hostPort() : port.containerPort());
      boolean free = all.add(key);
      boolean refused = isWritten && !written.add(key);
      return !free && !refused && port.containerPort() != 0;
    }
  }
}
