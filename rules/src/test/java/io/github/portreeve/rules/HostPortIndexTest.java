package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The index finds a conflict for exactly those that comparing all pairs finds one for. */
class HostPortIndexTest {
  private static HostPortTaker taker(int number, Random random) {
    String address = List.of("", "0.0.0.0", "10.0.0.1", "10.0.0.2").get(random.nextInt(4));
    ContainerPort port =
        ContainerPort.builder()
            .containerPort(80)
            .hostPort(80 + random.nextInt(3))
            .hostIP(address)
            .build();
    Container container =
        Container.builder().name("web").image("web:1").ports(List.of(port)).build();
    PodSpec.Builder pod = PodSpec.builder().containers(List.of(container));
    switch (random.nextInt(3)) {
      case 0 -> pod.nodeName("node-" + random.nextInt(5));
      case 1 -> pod.nodeSelector(Map.of("pool", "pool-" + random.nextInt(5)));
      default -> pod.nodeSelector(Map.of());
    }
    ObjectMeta metadata = ObjectMeta.named("pod-" + (1000 + number));
    return HostPortTaker.of(Manifest.generated(new Pod(metadata, pod.build())));
  }

  private static boolean hasEarlier(HostPortTaker taker, List<HostPortTaker> all) {
    HostPortUse wanted = new HostPortUse(taker, taker.ports().get(0));
    return all.stream()
        .map(other -> new HostPortUse(other, other.ports().get(0)))
        .anyMatch(other -> other.compareByName(wanted) < 0 && other.conflictsWith(wanted));
  }

  @Test
  void findsWhatComparingAllPairsFinds() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      List<HostPortTaker> all = new ArrayList<>();
      HostPortIndex index = new HostPortIndex();
      for (int i = 0; i < 30; i++) {
        HostPortTaker taker = taker(random.nextInt(1000), random);
        all.add(taker);
        index.add(taker);
      }
      for (HostPortTaker taker : all) {
        HostPortUse found = index.earlier(new HostPortUse(taker, taker.ports().get(0)));
        assertThat(found != null).isEqualTo(hasEarlier(taker, all));
      }
    }
  }
}
