package io.github.portreeve.benchmarks.scale;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;

/** Workloads as clusters have them, made from a number. */
final class Workloads {
  /** Every namespace has about as many, however large the cluster is. */
  private static final int IN_A_NAMESPACE = 50;

  private Workloads() {}

  static String namespace(int number) {
    return "team-" + number / IN_A_NAMESPACE;
  }

  static Map<String, String> labels(int number) {
    String tier = number % 2 == 0 ? "front" : "back";
    return Map.of("app", "app-" + number, "tier", tier, "app.kubernetes.io/part-of", "shop");
  }

  /** A Deployment of one pod with a port named http. */
  static Manifest<Deployment> deployment(int number) {
    return deployment(number, PodSpec.builder(), ContainerPort.builder());
  }

  /** A DaemonSet's likes: it takes a port of its node; every tenth wants the same one. */
  static Manifest<Deployment> hostPort(int number, int ports) {
    return deployment(
        number,
        PodSpec.builder().nodeSelector(Map.of("pool", "pool-" + number / ports)),
        ContainerPort.builder().hostPort(1000 + number % ports));
  }

  private static Manifest<Deployment> deployment(
      int number, PodSpec.Builder pod, ContainerPort.Builder port) {
    Container container =
        Container.builder()
            .name("app")
            .image("app:1")
            .ports(List.of(port.name("http").containerPort(8080).build()))
            .build();
    ObjectMeta labels = ObjectMeta.builder().labels(labels(number)).build();
    PodTemplateSpec template =
        new PodTemplateSpec(labels, pod.containers(List.of(container)).build());
    DeploymentSpec spec =
        DeploymentSpec.builder()
            .selector(LabelSelector.of(Map.of("app", "app-" + number)))
            .template(template)
            .build();
    return Manifest.generated(new Deployment(metadata("app-" + number, number), spec));
  }

  /** A Service for one of the Deployments. */
  static Manifest<Service> service(int number) {
    ServicePort port =
        ServicePort.builder().name("http").port(80).targetPort(IntOrString.of("http")).build();
    ServiceSpec spec = ServiceSpec.builder().selector(labels(number)).ports(List.of(port)).build();
    return Manifest.generated(new Service(metadata("app-" + number, number), spec));
  }

  static ObjectMeta metadata(String name, int number) {
    return ObjectMeta.builder().name(name).namespace(namespace(number)).build();
  }
}
