package io.github.portreeve.generate;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.DaemonSetSpec;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.StatefulSetSpec;
import io.github.portreeve.model.UpdateStrategy;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;

/** What runs the pods of a plan. */
final class WorkloadPlanner {
  private static final UpdateStrategy RECREATE = new UpdateStrategy("Recreate", null);
  private static final UpdateStrategy ONE_BY_ONE =
      new UpdateStrategy(
          "RollingUpdate", new RollingUpdate(IntOrString.of(1), IntOrString.of(0), null));

  private final ExposurePlan plan;
  private final ServicePlanner services;

  WorkloadPlanner(ExposurePlan plan, ServicePlanner services) {
    this.plan = plan;
    this.services = services;
  }

  Manifest<? extends Workload> manifest() {
    ObjectMeta metadata = Labels.metadata(plan, plan.app());
    return switch (kind()) {
      case DEPLOYMENT -> Manifest.generated(new Deployment(metadata, deployment()));
      case STATEFUL_SET -> Manifest.generated(new StatefulSet(metadata, statefulSet()));
      case DAEMON_SET -> Manifest.generated(new DaemonSet(metadata, daemonSet()));
    };
  }

  private WorkloadKind kind() {
    if (plan.workloadKind() != null) {
      return plan.workloadKind();
    }
    boolean headless = services.first(Exposure.Kind.HEADLESS) != null;
    return headless ? WorkloadKind.STATEFUL_SET : WorkloadKind.DEPLOYMENT;
  }

  private DeploymentSpec deployment() {
    return DeploymentSpec.builder()
        .replicas(plan.replicas())
        .selector(selector())
        .strategy(strategy())
        .template(template())
        .build();
  }

  /**
   * Deployments by default start a new pod before they stop an old one. On a node's ports the new
   * one would wait for the old one, and the old one for the new one.
   */
  private UpdateStrategy strategy() {
    if (!uses(Exposure.Kind.HOST_NETWORK) && !uses(Exposure.Kind.HOST_PORT)) {
      return UpdateStrategy.UNSET;
    }
    boolean several = plan.replicas() != null && plan.replicas() > 1;
    return several ? ONE_BY_ONE : RECREATE;
  }

  private StatefulSetSpec statefulSet() {
    String serviceName = services.first(Exposure.Kind.HEADLESS);
    return StatefulSetSpec.builder()
        .serviceName(serviceName == null ? "" : serviceName)
        .replicas(plan.replicas())
        .selector(selector())
        .template(template())
        .build();
  }

  private DaemonSetSpec daemonSet() {
    return DaemonSetSpec.builder().selector(selector()).template(template()).build();
  }

  private LabelSelector selector() {
    return LabelSelector.of(Labels.selector(plan));
  }

  private PodTemplateSpec template() {
    ObjectMeta metadata = ObjectMeta.builder().labels(Labels.selector(plan)).build();
    PodSpec.Builder spec = PodSpec.builder().containers(List.of(container()));
    if (uses(Exposure.Kind.HOST_NETWORK)) {
      // By default a pod on the host network asks the node's resolver and finds no Service.
      spec.hostNetwork(true).dnsPolicy("ClusterFirstWithHostNet");
    }
    return new PodTemplateSpec(metadata, spec.build());
  }

  private Container container() {
    List<ContainerPort> ports = new ArrayList<>();
    for (PlanPort port : plan.ports()) {
      addPort(plain(port), port, ports);
    }
    return Container.builder().name(plan.app()).image(plan.image()).ports(ports).build();
  }

  private ContainerPort plain(PlanPort port) {
    boolean shared = PlanPorts.isShared(plan, port);
    return ContainerPort.builder()
        .name(port.name())
        .containerPort(port.number())
        .protocol(shared ? port.effectiveProtocol() : port.protocol())
        .build();
  }

  /** A port stands once, or once for each host port that leads to it; the first has the name. */
  private void addPort(ContainerPort plain, PlanPort port, List<ContainerPort> ports) {
    int before = ports.size();
    for (Exposure exposure : plan.exposures()) {
      if (exposure instanceof HostPort hostPort
          && PlanPorts.referred(plan, hostPort.port()).contains(port)) {
        ContainerPort next = before == ports.size() ? plain : plain.toBuilder().name("").build();
        ports.add(onHost(next, hostPort));
      }
    }
    if (before == ports.size()) {
      ports.add(plain);
    }
  }

  private static ContainerPort onHost(ContainerPort port, HostPort hostPort) {
    Integer number = hostPort.hostPort();
    return port.toBuilder()
        .hostPort(number == null ? port.containerPort() : number)
        .hostIP(hostPort.hostIP())
        .build();
  }

  private boolean uses(Exposure.Kind kind) {
    return plan.exposures().stream().anyMatch(exposure -> exposure.kind() == kind);
  }
}
