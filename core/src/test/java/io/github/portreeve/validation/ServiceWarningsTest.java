package io.github.portreeve.validation;

import static io.github.portreeve.validation.ServiceValidatorTest.port;
import static io.github.portreeve.validation.ServiceValidatorTest.service;
import static io.github.portreeve.validation.ServiceValidatorTest.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceWarningsTest {
  @ParameterizedTest
  @CsvSource({"35, false", "36, true"})
  void externalIPsAreGoingAwayFrom136(int minor, boolean warned) {
    ServiceSpec.Builder spec = spec(port(80)).externalIPs(List.of("203.0.113.7"));
    assertThat(Verdict.of(service(spec), minor))
        .isEqualTo(warned ? List.of("spec.externalIPs service-external-ips") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"PreferClose, 34, false", "PreferClose, 35, true", "PreferSameZone, 37, false"})
  void preferCloseHasANewNameFrom135(String distribution, int minor, boolean warned) {
    ServiceSpec.Builder spec = spec(port(80)).trafficDistribution(distribution);
    String line = "spec.trafficDistribution traffic-distribution-deprecated";
    assertThat(Verdict.of(service(spec), minor)).isEqualTo(warned ? List.of(line) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"26, false", "27, true"})
  void topologyHintsHaveANewNameFrom127(int minor, boolean warned) {
    ObjectMeta metadata =
        ObjectMeta.builder()
            .name("web")
            .annotations(Map.of(ServiceValidator.TOPOLOGY_HINTS, "Auto"))
            .build();
    String line =
        "metadata.annotations[" + ServiceValidator.TOPOLOGY_HINTS + "] topology-hints-deprecated";
    assertThat(Verdict.of(new Service(metadata, spec(port(80)).build()), minor))
        .isEqualTo(warned ? List.of(line) : List.of());
  }

  @Test
  void headlessServicesIgnoreWhatAProxyWouldHeed() {
    ServiceSpec.Builder spec = spec().clusterIP("None").sessionAffinity("ClientIP");
    spec.externalIPs(List.of("203.0.113.7")).loadBalancerIP("203.0.113.8");
    assertThat(Verdict.of(service(spec)))
        .containsExactly(
            "spec.loadBalancerIP headless-ignored-fields",
            "spec.externalIPs headless-ignored-fields",
            "spec.sessionAffinity headless-ignored-fields");
  }

  @Test
  void externalNamesBelongToAliases() {
    ServiceSpec.Builder spec = spec(port(80)).externalName("example.com");
    assertThat(Verdict.of(service(spec)))
        .containsExactly("spec.externalName external-name-ignored");
    spec.type("ExternalName").externalIPs(List.of("203.0.113.7"));
    assertThat(Verdict.of(service(spec))).containsExactly("spec.externalIPs external-ips-ignored");
  }

  @Test
  void addressesHaveACanonicalForm() {
    ServiceSpec.Builder spec = spec(port(80)).type("LoadBalancer").clusterIP("FD00::9");
    spec.externalIPs(List.of("010.0.0.1")).loadBalancerIP("010.0.0.1");
    spec.loadBalancerSourceRanges(List.of("10.0.0.1/8"));
    assertThat(Verdict.of(service(spec), 35))
        .containsExactly(
            "spec.clusterIPs[0] ip-not-canonical",
            "spec.externalIPs[0] ip-not-canonical",
            "spec.loadBalancerIP ip-not-canonical",
            "spec.loadBalancerSourceRanges[0] ip-not-canonical");
  }
}
