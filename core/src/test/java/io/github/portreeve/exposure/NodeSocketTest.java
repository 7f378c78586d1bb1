package io.github.portreeve.exposure;

import static io.github.portreeve.exposure.YamlManifests.read;
import static io.github.portreeve.exposure.YamlManifests.workload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeSocketTest {
  private static final String CONTAINERS =
      "containers: [{name: a, image: x, ports: [{containerPort: 80, hostPort: 8080},"
          + " {containerPort: 53, hostPort: 53, protocol: UDP, hostIP: 127.0.0.1},"
          + " {containerPort: 81}]}], initContainers: ["
          + "{name: once, image: x, ports: [{containerPort: 90, hostPort: 90}]},"
          + " {name: side, image: x, restartPolicy: Always,"
          + " ports: [{containerPort: 91, hostPort: 91, hostIP: 0.0.0.0}]}]";

  private static List<String> sockets(String podSpec) {
    return NodeSocket.of(
            read(workload("DaemonSet", "web", "app: web", podSpec))
                .workloads()
                .get(0)
                .resource()
                .podSpec())
        .stream()
        .map(s -> s.hostIP() + ":" + s.number() + "/" + s.protocol())
        .toList();
  }

  @Test
  void hostPortsOfContainersThatKeepRunning() {
    assertThat(sockets(CONTAINERS)).containsExactly(":8080/TCP", "127.0.0.1:53/UDP", ":91/TCP");
  }

  @Test
  void onTheNodesNetworkEveryPortIsTheNodes() {
    assertThat(sockets("hostNetwork: true, " + CONTAINERS))
        .containsExactly(":80/TCP", ":53/UDP", ":81/TCP", ":90/TCP", ":91/TCP");
  }
}
