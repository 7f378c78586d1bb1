package io.github.portreeve.exposure;

import static io.github.portreeve.exposure.YamlManifests.deployment;
import static io.github.portreeve.exposure.YamlManifests.in;
import static io.github.portreeve.exposure.YamlManifests.read;
import static io.github.portreeve.exposure.YamlManifests.service;
import static io.github.portreeve.exposure.YamlManifests.workload;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControllerWaysTest {
  private static final String DB =
      in("data", service("db", "selector: {app: db}, ports: [{name: sql, port: 5432}]"));
  private static final String PODS = in("data", deployment("db", "{containerPort: 5432}"));
  private static final String CONTROLLER =
      workload(
          "Deployment",
          "edge",
          "app: edge",
          "containers: [{name: a, image: x, args: [--tcp-services-configmap=edge/forwards]}]");

  private static String map(String name, String data) {
    return "{apiVersion: v1, kind: ConfigMap, metadata: {name: "
        + name
        + "}, data: {"
        + data
        + "}}";
  }

  private static WayIn first(String... documents) {
    return ExposureGraph.of(read(documents)).waysIn().get(0);
  }

  @Test
  void entriesOfTheMapAreWays() {
    WayIn way = first(map("forwards", "'5432': 'data/db:sql'"), CONTROLLER, DB, PODS);

    assertThat(way.kind()).isEqualTo(WayIn.Kind.CONTROLLER_PORT);
    assertThat(way.address().text()).isEqualTo("<ingress controller>:5432/TCP");
    assertThat(way.reach()).isEqualTo(Reach.INTERNET);
    assertThat(way.verdict()).isEqualTo(Verdict.OK);
    assertThat(way.hops().get(0).field()).hasToString("data[5432]");
    assertThat(way.hops().get(0).next().get(0).text()).isEqualTo("Service data/db :5432 \"sql\"");
  }

  @Test
  void mapsThatNobodyReadsLeadOutOfTheFiles() {
    WayIn way = first(map("udp-services", "'53': 'kube-system/dns:53'"));

    assertThat(way.address().text()).isEqualTo("<ingress controller>:53/UDP");
    assertThat(way.verdict()).isEqualTo(Verdict.OUTSIDE);
    assertThat(ExposureGraph.of(read(map("settings", "'53': 'a/b:53'"))).waysIn()).isEmpty();
  }

  @Test
  void portsThatTheServiceLacksAreBroken() {
    WayIn way = first(map("forwards", "'5432': 'data/db:5433'"), CONTROLLER, DB, PODS);

    assertThat(way.verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(first(map("forwards", "'5432': 'other/db:5432'"), CONTROLLER, DB, PODS).verdict())
        .isEqualTo(Verdict.OUTSIDE);
  }
}
