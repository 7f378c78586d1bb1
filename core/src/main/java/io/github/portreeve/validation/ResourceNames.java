package io.github.portreeve.validation;

import java.util.List;
import java.util.Set;

/** The names of what containers can be given. */
final class ResourceNames {
  static final String HUGE_PAGES = "hugepages-";

  private static final String NATIVE = "kubernetes.io/";
  private static final String REQUESTS = "requests.";
  private static final List<String> OF_CONTAINERS = List.of("cpu", "memory", "ephemeral-storage");

  /** Those that are counted rather than measured. */
  private static final List<String> COUNTED =
      List.of(
          "pods",
          "resourcequotas",
          "services",
          "replicationcontrollers",
          "secrets",
          "configmaps",
          "persistentvolumeclaims",
          "services.nodeports",
          "services.loadbalancers");

  private static final List<String> MEASURED =
      List.of(
          "requests.cpu",
          "requests.memory",
          "requests.ephemeral-storage",
          "limits.cpu",
          "limits.memory",
          "limits.ephemeral-storage",
          "storage",
          "requests.storage");

  private ResourceNames() {}

  static boolean isHugePages(String name) {
    return name.startsWith(HUGE_PAGES);
  }

  static boolean hasProcessorOrMemory(Set<String> names) {
    return names.contains("cpu") || names.contains("memory");
  }

  private static boolean isNative(String name) {
    return name.indexOf('/') < 0 || name.contains(NATIVE);
  }

  /** Whether more may be promised than there is. */
  static boolean mayBeOvercommitted(String name) {
    return isNative(name) && !isHugePages(name);
  }

  /** Devices and the like, which a domain names. */
  private static boolean isExtended(String name) {
    boolean ofQuota = name.startsWith(REQUESTS);
    return !isNative(name) && !ofQuota && Names.qualifiedName(REQUESTS + name) == null;
  }

  static boolean isCounted(String name) {
    return COUNTED.contains(name) || isExtended(name);
  }

  /** Refuses the part when this is no name of something for a container. */
  static void ofContainer(String name, Part at) {
    String complaint = Names.qualifiedName(name);
    if (complaint == null && name.indexOf('/') < 0 && !isStandard(name)) {
      complaint = "must be cpu, memory, ephemeral-storage, hugepages- and a size, or have a domain";
    }
    at.refusals().invalidIf(at.check(), at.field(), name, complaint);
    boolean ofContainers = OF_CONTAINERS.contains(name) || isHugePages(name);
    if (name.indexOf('/') < 0 && !ofContainers && (complaint == null || !isStandard(name))) {
      again(name, at);
    } else if (name.indexOf('/') >= 0 && !isNative(name) && !isExtended(name)) {
      again(name, at);
    }
  }

  private static void again(String name, Part at) {
    String message = "\"" + name + "\" is nothing that a container can have";
    at.refusals().invalid(at.check(), at.field(), message);
  }

  private static boolean isStandard(String name) {
    return OF_CONTAINERS.contains(name)
        || COUNTED.contains(name)
        || MEASURED.contains(name)
        || isHugePages(name)
        || name.startsWith(REQUESTS + HUGE_PAGES);
  }

  static boolean isOfPods(String name) {
    return name.equals("cpu") || name.equals("memory") || isHugePages(name);
  }

  /** Refuses the part when this is no name of something for a pod as a whole. */
  static void ofPod(String name, Part at) {
    String complaint = Names.qualifiedName(name);
    boolean unknown = name.indexOf('/') < 0 && !isStandard(name);
    if (complaint != null || unknown) {
      String reason =
          complaint == null ? "must be cpu, memory or hugepages- and a size" : complaint;
      at.refusals().invalidIf(at.check(), at.field(), name, reason);
    } else if (!isOfPods(name)) {
      at.refusals().notSupported(at.check(), at.field(), name, "cpu", "memory", HUGE_PAGES);
    }
  }
}
