package io.github.portreeve.report;

import static io.github.portreeve.report.ExplainSamples.explanation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainDiffTest {
  private static final ServiceSpec INSIDE =
      ServiceSpec.builder().ports(List.of(ServicePort.builder().port(80).build())).build();
  private static final ServiceSpec BALANCED =
      INSIDE.toBuilder().type("LoadBalancer").allocateLoadBalancerNodePorts(false).build();

  private static Explanation web(ServiceSpec spec) {
    return explanation(new Service(ObjectMeta.named("web"), spec));
  }

  private static ExplainDiff diff(ServiceSpec before, ServiceSpec after) {
    return ExplainDiff.of(web(before), web(after));
  }

  private static ServiceSpec from(String... blocks) {
    return BALANCED.toBuilder().loadBalancerSourceRanges(List.of(blocks)).build();
  }

  private static List<WayDifference.Kind> kinds(ExplainDiff diff) {
    return diff.changed().stream()
        .flatMap(changed -> changed.differences().stream())
        .map(WayDifference::kind)
        .toList();
  }

  @Test
  void waysOpenAndClose() {
    ExplainDiff opens = diff(INSIDE, BALANCED);
    assertThat(opens.sentence()).isEqualTo("1 way in opens · 1 changes");
    assertThat(kinds(opens)).containsExactly(WayDifference.Kind.BACKEND_CHANGED);
    assertThat(opens.countNew(Reach.INTERNET)).isEqualTo(1);

    ExplainDiff closes = diff(BALANCED, INSIDE);
    assertThat(closes.sentence()).isEqualTo("1 way in changes · 1 closes");
    assertThat(closes.countNew(Reach.CLUSTER)).isZero();
  }

  @Test
  void whatOpensNearerThanTheLimitDoesNotCount() {
    ServiceSpec onNodes = INSIDE.toBuilder().type("NodePort").build();

    assertThat(diff(INSIDE, onNodes).countNew(Reach.INTERNET)).isZero();
    assertThat(diff(INSIDE, onNodes).countNew(Reach.NODE_NETWORK)).isEqualTo(1);
    assertThat(diff(INSIDE, onNodes).countNew(Reach.CLUSTER)).isEqualTo(1);
  }

  @Test
  void widerReachCountsAsNew() {
    ExplainDiff diff = diff(from("10.0.0.0/8"), BALANCED);

    assertThat(kinds(diff))
        .containsExactly(WayDifference.Kind.REACH_WIDENED, WayDifference.Kind.SOURCES_WIDENED);
    assertThat(diff.countNew(Reach.INTERNET)).isEqualTo(1);
    assertThat(diff(BALANCED, from("10.0.0.0/8")).countNew(Reach.CLUSTER)).isZero();
  }

  @Test
  void moreAddressesCountAsNewAndTheirOrderDoesNot() {
    ExplainDiff more = diff(from("203.0.113.0/24"), from("203.0.113.0/24", "198.51.100.0/24"));
    assertThat(kinds(more)).containsExactly(WayDifference.Kind.SOURCES_WIDENED);
    assertThat(more.countNew(Reach.INTERNET)).isEqualTo(1);

    ExplainDiff fewer = diff(from("203.0.113.0/24", "198.51.100.0/24"), from("203.0.113.0/24"));
    assertThat(kinds(fewer)).containsExactly(WayDifference.Kind.SOURCES_NARROWED);
    assertThat(fewer.countNew(Reach.CLUSTER)).isZero();

    assertThat(
            diff(
                    from("203.0.113.0/24", "198.51.100.0/24"),
                    from("198.51.100.0/24", "203.0.113.0/24"))
                .changed())
        .isEmpty();
  }

  @Test
  void servicesOfOneNameInTwoNamespacesAreNotMixedUp() {
    Service one =
        new Service(ObjectMeta.named("web").toBuilder().namespace("one").build(), BALANCED);
    Service two =
        new Service(ObjectMeta.named("web").toBuilder().namespace("two").build(), BALANCED);

    ExplainDiff diff = ExplainDiff.of(explanation(one, two), explanation(two));

    assertThat(diff.opened()).isEmpty();
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.closed())
        .hasSize(2)
        .allMatch(way -> way.hops().get(0).hop().manifest().namespace().equals("one"));
  }

  @Test
  void portsThatTheClusterChoosesAreToldApartByTheService() {
    ServicePort http = ServicePort.builder().name("http").port(80).build();
    ServicePort metrics = ServicePort.builder().name("metrics").port(9090).build();
    ServiceSpec one =
        ServiceSpec.builder()
            .type("NodePort")
            .selector(Map.of("a", "b"))
            .ports(List.of(http))
            .build();
    ServiceSpec two = one.toBuilder().ports(List.of(metrics, http)).build();

    ExplainDiff diff = diff(one, two);

    assertThat(diff.opened())
        .hasSize(2)
        .allMatch(way -> way.hops().get(0).hop().text().contains("9090"));
    assertThat(diff.changed()).isEmpty();
  }
}
