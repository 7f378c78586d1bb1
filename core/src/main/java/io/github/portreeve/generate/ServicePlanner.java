package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Services of a plan. The first bears the app's name, so that adding a way never renames the
 * ones that are there: a Service with a new name has a new address.
 */
final class ServicePlanner {
  /** The kinds that an Ingress can lead to with every controller, the plainest first. */
  private static final List<Exposure.Kind> ROUTABLE =
      List.of(Exposure.Kind.CLUSTER_IP, Exposure.Kind.NODE_PORT, Exposure.Kind.LOAD_BALANCER);

  private final ExposurePlan plan;
  private final Map<ServiceSpec, ServiceGroup> groups = new LinkedHashMap<>();
  private final Map<Exposure.Kind, Integer> counts = new EnumMap<>(Exposure.Kind.class);

  private ServicePlanner(ExposurePlan plan) {
    this.plan = plan;
  }

  static ServicePlanner of(ExposurePlan plan) {
    ServicePlanner planner = new ServicePlanner(plan);
    for (Exposure exposure : plan.exposures()) {
      if (exposure instanceof ServiceExposure service) {
        planner.add(service);
      }
    }
    planner.addImplied();
    return planner;
  }

  private void add(ServiceExposure exposure) {
    ServiceSpec shape = shape(exposure);
    ServiceGroup group = groups.get(shape);
    if (group == null) {
      group = new ServiceGroup(plan, exposure.kind(), shape, nextName(exposure.kind()));
      groups.put(shape, group);
    }
    if (exposure instanceof PodService service) {
      group.add(service);
    }
  }

  /** An Ingress leads to a Service, and a StatefulSet has a headless one. */
  private void addImplied() {
    for (Exposure exposure : plan.exposures()) {
      if (exposure instanceof IngressRoute route && backend(route) == null) {
        add(new ClusterIp(reference(target(route)), null, null));
      }
    }
    boolean stateful = plan.workloadKind() == WorkloadKind.STATEFUL_SET;
    if (stateful && first(Exposure.Kind.HEADLESS) == null) {
      add(Headless.all());
    }
  }

  private static IntOrString reference(PlanPort port) {
    return port.name().isEmpty() ? IntOrString.of(port.number()) : IntOrString.of(port.name());
  }

  private PlanPort target(IngressRoute route) {
    return PlanPorts.routable(plan, route.port()).get(0);
  }

  private String nextName(Exposure.Kind kind) {
    int count = counts.merge(kind, 1, Integer::sum);
    if (groups.isEmpty()) {
      return plan.app();
    }
    return plan.app() + suffix(kind) + (count == 1 ? "" : "-" + count);
  }

  private static String suffix(Exposure.Kind kind) {
    return switch (kind) {
      case CLUSTER_IP -> "-cluster-ip";
      case HEADLESS -> "-headless";
      case NODE_PORT -> "-node-port";
      case LOAD_BALANCER -> "-load-balancer";
      case EXTERNAL_NAME -> "-external-name";
      case HOST_NETWORK, HOST_PORT, INGRESS -> throw new IllegalArgumentException("no Service");
    };
  }

  /** All that a Service says besides its selector and ports. */
  private static ServiceSpec shape(ServiceExposure exposure) {
    ServiceSpec.Builder shape = ServiceSpec.builder();
    if (exposure instanceof ExternalName name) {
      shape.type("ExternalName").externalName(name.host());
    } else if (exposure instanceof ClusterIp clusterIp) {
      shape.internalTrafficPolicy(clusterIp.internalTrafficPolicy());
    } else if (exposure instanceof Headless) {
      shape.clusterIP("None");
    } else if (exposure instanceof NodePort node) {
      shape.type("NodePort").externalTrafficPolicy(node.externalTrafficPolicy());
      shape.internalTrafficPolicy(node.internalTrafficPolicy());
    } else if (exposure instanceof LoadBalancer balancer) {
      shape.type("LoadBalancer").externalTrafficPolicy(balancer.externalTrafficPolicy());
      shape.internalTrafficPolicy(balancer.internalTrafficPolicy());
      shape.loadBalancerClass(balancer.className());
      shape.loadBalancerSourceRanges(balancer.sourceRanges());
    }
    return shape.build();
  }

  List<Manifest<Service>> manifests() {
    List<Manifest<Service>> manifests = new ArrayList<>();
    for (ServiceGroup group : groups.values()) {
      Service service = new Service(Labels.metadata(plan, group.name()), group.spec());
      manifests.add(Manifest.generated(service));
    }
    return manifests;
  }

  /** A Service's name and the port of it that leads to the app's port. */
  record Backend(String service, ServicePort port) {}

  /** Where the route leads; null when no Service is fit for it. */
  @Nullable Backend backend(IngressRoute route) {
    PlanPort target = target(route);
    for (Exposure.Kind kind : ROUTABLE) {
      for (ServiceGroup group : groups.values()) {
        ServicePort port = group.kind() == kind ? group.portTo(target) : null;
        if (port != null) {
          return new Backend(group.name(), port);
        }
      }
    }
    return null;
  }

  /** The name of the first Service of a kind; null when there is none. */
  @Nullable String first(Exposure.Kind kind) {
    for (ServiceGroup group : groups.values()) {
      if (group.kind() == kind) {
        return group.name();
      }
    }
    return null;
  }
}
