package io.github.portreeve.generate;

import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Dialect dialect;
  private final Map<Key, ServiceGroup> groups = new LinkedHashMap<>();
  private final Map<Exposure.Kind, Integer> counts = new EnumMap<>(Exposure.Kind.class);

  /**
   * What Services differ by.
   *
   * @param protocol of a load balancer for streams, as not every cloud has one for both; else empty
   */
  private record Key(ServiceSpec shape, ServiceVariant variant, String protocol) {}

  private ServicePlanner(ExposurePlan plan, Dialect dialect) {
    this.plan = plan;
    this.dialect = dialect;
  }

  static ServicePlanner of(ExposurePlan plan, Dialect dialect) {
    ServicePlanner planner = new ServicePlanner(plan, dialect);
    for (Exposure exposure : plan.exposures()) {
      if (exposure instanceof ServiceExposure service) {
        planner.add(service, ServiceVariant.NONE);
      }
    }
    planner.addImplied();
    return planner;
  }

  private void add(ServiceExposure exposure, ServiceVariant variant) {
    ServiceGroup group = group(new Key(shape(exposure), variant, ""), exposure.kind());
    if (exposure instanceof PodService service) {
      group.add(service);
    }
  }

  private ServiceGroup group(Key key, Exposure.Kind kind) {
    ServiceGroup group = groups.get(key);
    if (group == null) {
      group = new ServiceGroup(plan, kind, key.shape(), key.variant(), nextName(kind));
      groups.put(key, group);
    }
    return group;
  }

  /** What serves routes and streams leads to Services, and a StatefulSet has a headless one. */
  private void addImplied() {
    for (WebRoute route : WebRoute.of(plan)) {
      require(target(route), ServiceVariant.of(route, plan, dialect));
    }
    for (Exposure exposure : plan.exposures()) {
      if (exposure instanceof TlsPassthrough passthrough) {
        require(target(passthrough), ServiceVariant.NONE);
      }
    }
    for (StreamListener listener : StreamListener.of(plan)) {
      if (plan.target() == Target.PLAIN) {
        balance(listener);
      } else {
        require(listener.port(), ServiceVariant.NONE);
      }
    }
    boolean stateful = plan.workloadKind() == WorkloadKind.STATEFUL_SET;
    if (stateful && first(Exposure.Kind.HEADLESS) == null) {
      add(Headless.all(), ServiceVariant.NONE);
    }
  }

  private void require(PlanPort port, ServiceVariant variant) {
    if (backend(port, variant) == null) {
      add(new ClusterIp(reference(port), null, null), variant);
    }
  }

  /** Without a controller it takes a load balancer to let connections in. */
  private void balance(StreamListener listener) {
    ServiceSpec shape =
        ServiceSpec.builder()
            .type("LoadBalancer")
            .loadBalancerSourceRanges(listener.sourceRanges())
            .sessionAffinity(listener.sticky() == null ? "" : "ClientIP")
            .build();
    Key key = new Key(shape, ServiceVariant.NONE, listener.protocol());
    group(key, Exposure.Kind.LOAD_BALANCER).add(listener);
  }

  private static IntOrString reference(PlanPort port) {
    return port.name().isEmpty() ? IntOrString.of(port.number()) : IntOrString.of(port.name());
  }

  private PlanPort target(WebRoute route) {
    return PlanPorts.routable(plan, route).get(0);
  }

  private PlanPort target(TlsPassthrough passthrough) {
    return PlanPorts.routable(plan, passthrough).get(0);
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
      case HOST_NETWORK, HOST_PORT, INGRESS, HTTP, GRPC, TLS_PASSTHROUGH, TCP, UDP ->
          throw new IllegalArgumentException("no Service");
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
      ObjectMeta metadata =
          Labels.metadata(plan, group.name()).toBuilder()
              .annotations(group.variant().annotations())
              .build();
      Service service = new Service(metadata, group.spec());
      manifests.add(Manifest.generated(service));
    }
    return manifests;
  }

  /** A Service's name and the port of it that leads to the app's port. */
  record Backend(String service, ServicePort port) {
    ServiceBackendPort ingressPort() {
      return port.name().isEmpty()
          ? ServiceBackendPort.numbered(port.port())
          : ServiceBackendPort.named(port.name());
    }

    IngressBackend ingressBackend() {
      return IngressBackend.of(new IngressServiceBackend(service, ingressPort()));
    }
  }

  Backend backend(WebRoute route) {
    return known(target(route), ServiceVariant.of(route, plan, dialect));
  }

  Backend backend(TlsPassthrough passthrough) {
    return known(target(passthrough), ServiceVariant.NONE);
  }

  Backend backend(StreamListener listener) {
    return known(listener.port(), ServiceVariant.NONE);
  }

  private Backend known(PlanPort target, ServiceVariant variant) {
    return Objects.requireNonNull(backend(target, variant));
  }

  /** Where a port of the app is reached; null when no Service is fit for it. */
  private @Nullable Backend backend(PlanPort target, ServiceVariant variant) {
    for (Exposure.Kind kind : ROUTABLE) {
      for (ServiceGroup group : groups.values()) {
        boolean fit = group.kind() == kind && group.variant().equals(variant);
        ServicePort port = fit ? group.portTo(target) : null;
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
