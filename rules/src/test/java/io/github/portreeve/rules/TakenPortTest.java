package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenPortTest {
  private static TakenPort taken(int port, String protocol, String hostIP) {
    ContainerPort declared = new ContainerPort("", port, 8080, protocol, hostIP);
    return TakenPort.of(pod(false, container(null, declared))).get(0);
  }

  private static Container container(String restartPolicy, ContainerPort... ports) {
    return Container.builder()
        .name("web")
        .restartPolicy(restartPolicy)
        .ports(List.of(ports))
        .build();
  }

  private static Pod pod(boolean hostNetwork, Container container) {
    PodSpec spec =
        PodSpec.builder().hostNetwork(hostNetwork).containers(List.of(container)).build();
    return new Pod(ObjectMeta.named("web"), spec);
  }

  private static Pod initPod(Container container) {
    return new Pod(
        ObjectMeta.named("web"), PodSpec.builder().initContainers(List.of(container)).build());
  }

  /** The scheduler's HostPortInfo.CheckConflict. */
  @ParameterizedTest
  @CsvSource({
    "80, TCP, '',         80, TCP, '',         true",
    "80, TCP, '',         81, TCP, '',         false",
    "80, TCP, '',         80, UDP, '',         false",
    "80, '',  '',         80, TCP, '0.0.0.0',  true",
    "80, TCP, '10.0.0.1', 80, TCP, '10.0.0.2', false",
    "80, TCP, '10.0.0.1', 80, TCP, '10.0.0.1', true",
    "80, TCP, '10.0.0.1', 80, TCP, '0.0.0.0',  true",
    "80, TCP, '10.0.0.1', 80, TCP, '::',       false",
    "80, TCP, '::',       80, TCP, '',         true",
  })
  void conflictsAsTheSchedulerSeesThem(
      int port, String protocol, String ip, int port2, String protocol2, String ip2, boolean meet) {
    TakenPort one = taken(port, protocol, ip);
    TakenPort other = taken(port2, protocol2, ip2);
    assertThat(one.conflictsWith(other)).isEqualTo(meet);
    assertThat(other.conflictsWith(one)).isEqualTo(meet);
  }

  @Test
  void containerPortsCountOnTheNodesNetworkOnly() {
    ContainerPort port = new ContainerPort("", 0, 8080, "", "");
    assertThat(TakenPort.of(pod(false, container(null, port)))).isEmpty();
    TakenPort taken = TakenPort.of(pod(true, container(null, port))).get(0);
    assertThat(taken.shown()).isEqualTo("8080/TCP");
    assertThat(taken.isExplicit()).isFalse();
    assertThat(taken.field()).hasToString("spec.containers[0].ports[0].containerPort");
  }

  @Test
  void initContainersPassUnlessTheyAreSidecars() {
    ContainerPort port = new ContainerPort("", 80, 8080, "", "");
    assertThat(TakenPort.lasting(initPod(container(null, port)))).isEmpty();
    assertThat(TakenPort.of(initPod(container(null, port)))).hasSize(1);
    assertThat(TakenPort.lasting(initPod(container("Always", port)))).hasSize(1);
  }

  @Test
  void whatIsNoPortIsTheServersAffair() {
    ContainerPort port = new ContainerPort("", 70000, 8080, "", "");
    assertThat(TakenPort.of(pod(false, container(null, port)))).isEmpty();
  }
}
