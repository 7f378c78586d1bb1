package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One database exposed in every way there is, and the mistakes people make on that way. */
class InfluxdbProjectTest {
  private static final Path PROJECT = Path.of("..", "testdata", "projects", "influxdb");

  @Test
  void everyWayIsShown() {
    assertThat(Fixtures.sorted(PROJECT).stream().map(Fixtures::name))
        .containsExactly(
            "cluster-ip",
            "host-network",
            "host-port",
            "ingress-v1",
            "ingress-v1beta1",
            "load-balancer",
            "node-port");
  }
}
