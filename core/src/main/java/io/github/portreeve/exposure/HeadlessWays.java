package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.StatefulSetSpec;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a headless Service and of the single pods behind it. They lead to the pods
 * themselves, so the pods' ports are dialled, not the Service's.
 */
final class HeadlessWays {
  private final ServiceHops hops;
  private final ServiceRoute route;
  private final String name;

  HeadlessWays(ServiceHops hops, ServiceRoute route) {
    this.hops = hops;
    this.route = route;
    this.name = ClusterNames.of(route.service());
  }

  void addAll(List<WayIn> out) {
    if (route.ports().isEmpty()) {
      out.add(way(WayIn.Kind.CLUSTER_DNS, Address.name(name), hops.of(route)));
    }
    for (ServicePortRoute port : route.ports()) {
      Address address = socket(name, port, port.pods());
      out.add(way(WayIn.Kind.CLUSTER_DNS, address, hops.of(route, port)));
      addPods(port, out);
    }
  }

  private static WayIn way(WayIn.Kind kind, Address address, Hop hop) {
    return WayIn.of(kind, address, Reach.CLUSTER, hop);
  }

  private static Address socket(String host, ServicePortRoute port, List<PortResolution> pods) {
    int number = port.port().port();
    for (PortResolution pod : pods) {
      if (pod.number() != 0) {
        number = pod.number();
        break;
      }
    }
    return Address.socket(host, number, port.port().effectiveProtocol());
  }

  private void addPods(ServicePortRoute port, List<WayIn> out) {
    for (PortResolution pod : port.pods()) {
      String hostname = podName(pod.workload());
      if (hostname != null) {
        List<PortResolution> only = List.of(pod);
        Address address = socket(hostname + "." + name, port, only);
        out.add(way(WayIn.Kind.HEADLESS_POD, address, hops.of(route, port, only)));
      }
    }
  }

  /** The names of its pods below the Service's, {@code db-{0..2}}; null when they have none. */
  private @Nullable String podName(Manifest<? extends Workload> workload) {
    String service = route.service().name();
    if (workload.resource() instanceof StatefulSet set) {
      return set.spec().serviceName().equals(service) ? podName(workload.name(), set.spec()) : null;
    }
    PodSpec pod = workload.resource().podSpec();
    boolean named = pod.subdomain().equals(service) && !pod.hostname().isEmpty();
    return named ? pod.hostname() : null;
  }

  private static @Nullable String podName(String prefix, StatefulSetSpec spec) {
    int count = spec.replicas() == null ? 1 : spec.replicas();
    int first = spec.ordinalsStart() == null ? 0 : spec.ordinalsStart();
    if (count < 1) {
      return null;
    }
    int last = first + count - 1;
    return prefix + "-" + (count == 1 ? first : "{" + first + ".." + last + "}");
  }
}
