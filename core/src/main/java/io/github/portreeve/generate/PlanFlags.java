package io.github.portreeve.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of command line flags. Flags that set something of an exposure, such as {@code
 * source-range}, hold for all exposures that have it, and are refused when there is none.
 */
public final class PlanFlags {
  private static final List<String> NAMES =
      List.of(
          "app",
          "image",
          "port",
          "replicas",
          "namespace",
          "workload-kind",
          "host-network",
          "host-port",
          "cluster-ip",
          "headless",
          "node-port",
          "load-balancer",
          "source-range",
          "lb-class",
          "external-traffic-policy",
          "internal-traffic-policy",
          "external-name",
          "ingress-host",
          "path",
          "path-type",
          "ingress-class",
          "ingress-port",
          "tls-secret",
          "target",
          "gateway-name",
          "gateway-namespace",
          "gateway-class",
          "canary-image",
          "canary-weight",
          "http-host",
          "method",
          "header",
          "grpc-host",
          "grpc-service",
          "grpc-method",
          "tls-passthrough-host",
          "tcp",
          "udp",
          "sticky",
          "tls-issuer",
          "tls-cluster-issuer",
          "backend-tls");

  /** The ways that are found by a host. */
  private static final Exposure.Kind[] OF_HOSTS = {
    Exposure.Kind.INGRESS, Exposure.Kind.HTTP, Exposure.Kind.GRPC, Exposure.Kind.TLS_PASSTHROUGH
  };

  /** The ways in which a target can keep clients with a pod. */
  private static final Exposure.Kind[] OF_TARGETS = {
    Exposure.Kind.HTTP, Exposure.Kind.GRPC, Exposure.Kind.TCP, Exposure.Kind.UDP
  };

  private final Map<String, List<String>> flags;
  private final RouteFlags routes;

  private PlanFlags(Map<String, List<String>> flags) {
    this.flags = flags;
    this.routes = new RouteFlags(flags);
  }

  /**
   * The plan that the flags stand for.
   *
   * @param flags names without dashes, in the order first given, each with its values in the order
   *     given; the empty text stands for a flag without a value
   * @throws IllegalArgumentException when flags or values mean nothing; the message is for users
   */
  public static ExposurePlan plan(Map<String, List<String>> flags) {
    return new PlanFlags(flags).plan();
  }

  private ExposurePlan plan() {
    for (String flag : flags.keySet()) {
      if (!NAMES.contains(flag)) {
        throw new IllegalArgumentException("no flag of a plan: --" + flag);
      }
    }
    ExposurePlan plan =
        ExposurePlan.app(last("app", ""))
            .image(last("image", ""))
            .namespace(last("namespace", ""))
            .replicas(replicas())
            .workloadKind(workloadKind())
            .target(routes.target())
            .gateway(routes.gateway())
            .canary(routes.canary());
    for (Map.Entry<String, List<String>> flag : flags.entrySet()) {
      for (String value : flag.getValue()) {
        plan = plus(plan, flag.getKey(), value);
      }
    }
    refuseUnused(plan);
    return plan;
  }

  private @Nullable Integer replicas() {
    String text = lastOrNull("replicas");
    Integer number = text == null ? null : PlanPort.number(text);
    if (text != null && number == null) {
      throw new IllegalArgumentException("--replicas needs a number, not \"" + text + "\"");
    }
    return number;
  }

  private @Nullable WorkloadKind workloadKind() {
    String text = lastOrNull("workload-kind");
    WorkloadKind kind = text == null ? null : WorkloadKind.named(text);
    if (text != null && kind == null) {
      throw new IllegalArgumentException(
          "--workload-kind is one of Deployment, StatefulSet, DaemonSet, not \"" + text + "\"");
    }
    return kind;
  }

  private ExposurePlan plus(ExposurePlan plan, String flag, String value) {
    boolean bare = value.isEmpty();
    return switch (flag) {
      case "port" -> plan.port(PlanPort.parse(value));
      case "host-network" -> plan.expose(new HostNetwork());
      case "host-port" -> plan.expose(bare ? HostPort.all() : HostPort.parse(value));
      case "cluster-ip" -> plan.expose(set(bare ? ClusterIp.all() : ClusterIp.parse(value)));
      case "headless" -> plan.expose(Headless.all());
      case "node-port" -> plan.expose(set(bare ? NodePort.all() : NodePort.parse(value)));
      case "load-balancer" ->
          plan.expose(set(bare ? LoadBalancer.all() : LoadBalancer.parse(value)));
      case "external-name" -> plan.expose(new ExternalName(value));
      case "ingress-host" -> routes(plan, value);
      case "http-host" -> all(plan, routes.http(value));
      case "grpc-host" -> plan.expose(routes.grpc(value));
      case "tls-passthrough-host" -> plan.expose(routes.passthrough(value));
      case "tcp" -> plan.expose(routes.stream(Exposure.Kind.TCP, value));
      case "udp" -> plan.expose(routes.stream(Exposure.Kind.UDP, value));
      default -> plan;
    };
  }

  private static ExposurePlan all(ExposurePlan plan, List<? extends Exposure> exposures) {
    ExposurePlan longer = plan;
    for (Exposure exposure : exposures) {
      longer = longer.expose(exposure);
    }
    return longer;
  }

  private ClusterIp set(ClusterIp clusterIp) {
    return new ClusterIp(
        clusterIp.port(), clusterIp.servicePort(), lastOrNull("internal-traffic-policy"));
  }

  private NodePort set(NodePort nodePort) {
    return new NodePort(
        nodePort.port(),
        nodePort.servicePort(),
        nodePort.nodePort(),
        last("external-traffic-policy", ""),
        lastOrNull("internal-traffic-policy"));
  }

  private LoadBalancer set(LoadBalancer balancer) {
    return new LoadBalancer(
        balancer.port(),
        balancer.servicePort(),
        values("source-range"),
        lastOrNull("lb-class"),
        last("external-traffic-policy", ""),
        lastOrNull("internal-traffic-policy"));
  }

  /** All paths for each host. */
  private ExposurePlan routes(ExposurePlan plan, String host) {
    List<String> paths = values("path").isEmpty() ? List.of("/") : values("path");
    String portText = lastOrNull("ingress-port");
    ExposurePlan longer = plan;
    for (String path : paths) {
      IngressRoute route =
          new IngressRoute(
              host,
              path,
              lastOrNull("path-type"),
              lastOrNull("ingress-class"),
              lastOrNull("tls-secret"),
              portText == null ? null : PortMapping.reference(portText));
      longer = longer.expose(route);
    }
    return longer;
  }

  /** What would change nothing was meant to change something. */
  private void refuseUnused(ExposurePlan plan) {
    needs(
        "source-range",
        plan,
        Exposure.Kind.LOAD_BALANCER,
        Exposure.Kind.HTTP,
        Exposure.Kind.GRPC,
        Exposure.Kind.TCP,
        Exposure.Kind.UDP);
    needs("lb-class", plan, Exposure.Kind.LOAD_BALANCER);
    needs("external-traffic-policy", plan, Exposure.Kind.NODE_PORT, Exposure.Kind.LOAD_BALANCER);
    needs(
        "internal-traffic-policy",
        plan,
        Exposure.Kind.CLUSTER_IP,
        Exposure.Kind.NODE_PORT,
        Exposure.Kind.LOAD_BALANCER);
    refuseUnusedOfRoutes(plan);
  }

  private void refuseUnusedOfRoutes(ExposurePlan plan) {
    needs("path", plan, Exposure.Kind.INGRESS, Exposure.Kind.HTTP);
    needs("path-type", plan, Exposure.Kind.INGRESS, Exposure.Kind.HTTP);
    needs("tls-secret", plan, Exposure.Kind.INGRESS, Exposure.Kind.HTTP, Exposure.Kind.GRPC);
    needs("ingress-class", plan, OF_HOSTS);
    needs("ingress-port", plan, OF_HOSTS);
    for (String flag : List.of("tls-issuer", "tls-cluster-issuer", "backend-tls")) {
      needs(flag, plan, Exposure.Kind.HTTP, Exposure.Kind.GRPC);
    }
    needs("sticky", plan, OF_TARGETS);
    needs("method", plan, Exposure.Kind.HTTP);
    needs("header", plan, Exposure.Kind.HTTP);
    needs("grpc-service", plan, Exposure.Kind.GRPC);
    needs("grpc-method", plan, Exposure.Kind.GRPC);
  }

  private void needs(String flag, ExposurePlan plan, Exposure.Kind... kinds) {
    List<Exposure.Kind> wanted = List.of(kinds);
    boolean used = plan.exposures().stream().anyMatch(one -> wanted.contains(one.kind()));
    if (!used && !values(flag).isEmpty()) {
      List<String> names = new ArrayList<>();
      wanted.forEach(kind -> names.add(flagOf(kind)));
      throw new IllegalArgumentException(
          "--" + flag + " changes nothing without " + String.join(" or ", names));
    }
  }

  private static String flagOf(Exposure.Kind kind) {
    return switch (kind) {
      case HOST_NETWORK -> "--host-network";
      case HOST_PORT -> "--host-port";
      case CLUSTER_IP -> "--cluster-ip";
      case HEADLESS -> "--headless";
      case NODE_PORT -> "--node-port";
      case LOAD_BALANCER -> "--load-balancer";
      case EXTERNAL_NAME -> "--external-name";
      case INGRESS -> "--ingress-host";
      case HTTP -> "--http-host";
      case GRPC -> "--grpc-host";
      case TLS_PASSTHROUGH -> "--tls-passthrough-host";
      case TCP -> "--tcp";
      case UDP -> "--udp";
    };
  }

  private List<String> values(String flag) {
    return flags.getOrDefault(flag, List.of());
  }

  private String last(String flag, String absent) {
    String value = lastOrNull(flag);
    return value == null ? absent : value;
  }

  private @Nullable String lastOrNull(String flag) {
    List<String> values = values(flag);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }
}
