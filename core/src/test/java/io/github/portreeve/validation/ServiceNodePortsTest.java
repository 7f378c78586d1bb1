package io.github.portreeve.validation;

import static io.github.portreeve.validation.ServiceValidatorTest.port;
import static io.github.portreeve.validation.ServiceValidatorTest.refusals;
import static io.github.portreeve.validation.ServiceValidatorTest.service;
import static io.github.portreeve.validation.ServiceValidatorTest.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceNodePortsTest {
  private static final String INVALID = "spec.ports[1].nodePort FieldValueInvalid";
  private static final String DUPLICATE = "spec.ports[1].nodePort FieldValueDuplicate";

  @Test
  void clusterIPsHaveNone() {
    ServicePort.Builder port = port(80).nodePort(80);
    assertThat(refusals(spec(port), 37))
        .containsExactly("spec.ports[0].nodePort FieldValueForbidden");
    ServiceSpec.Builder alias = spec(port).type("ExternalName").externalName("example.com");
    assertThat(refusals(alias, 37)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"29999, true", "30000, false", "32767, false", "32768, true", "-1, true"})
  void comeFromTheClustersRange(int nodePort, boolean refused) {
    ServiceSpec.Builder spec = spec(port(80).nodePort(nodePort)).type("NodePort");
    assertThat(refusals(spec, 37))
        .isEqualTo(refused ? List.of("spec.ports[0].nodePort FieldValueInvalid") : List.of());
  }

  @Test
  void theRangeIsTheClustersOwn() {
    Findings findings = new Findings();
    ClusterProfile cluster = ClusterProfile.DEFAULT.withNodePortRange(new PortRange(80, 90));
    Manifest<?> manifest =
        Manifest.generated(service(spec(port(80).nodePort(80)).type("NodePort")));
    ServerValidation.validate(manifest, cluster, findings);
    assertThat(findings.isEmpty()).isTrue();
  }

  @Test
  void portsOfOneNumberShareANodePort() {
    ServicePort.Builder tcp = port(53).name("tcp").nodePort(30053);
    ServicePort.Builder udp = port(53).name("udp").protocol("UDP");
    assertThat(refusals(spec(tcp, udp.nodePort(30053)).type("NodePort"), 37)).isEmpty();
    assertThat(refusals(spec(tcp, udp.nodePort(30054)).type("NodePort"), 37)).isEmpty();
    assertThat(refusals(spec(udp.nodePort(0), tcp).type("NodePort"), 37)).isEmpty();
  }

  @Test
  void theOneThatAsksMayStandLater() {
    ServicePort.Builder tcp = port(53).name("tcp").nodePort(53);
    ServicePort.Builder udp = port(53).name("udp").protocol("UDP");
    assertThat(refusals(spec(udp, tcp).type("NodePort"), 37))
        .containsExactly("spec.ports[0].nodePort FieldValueInvalid");
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 23, 37})
  void portsOfOtherNumbersDoNot(int minor) {
    ServicePort.Builder first = port(80).name("a").nodePort(30080);
    ServicePort.Builder second = port(81).name("b").nodePort(30080);
    assertThat(refusals(spec(first, second).type("NodePort"), minor))
        .containsExactly(minor < 23 ? DUPLICATE : INVALID);
    assertThat(refusals(spec(first, second.protocol("UDP")).type("NodePort"), minor))
        .containsExactly(INVALID);
  }

  @ParameterizedTest
  @CsvSource({"22, false", "23, true"})
  void samePortTwiceIsGivenTheSameNodePort(int minor, boolean twice) {
    ServiceSpec.Builder spec = spec(port(80).name("a"), port(80).name("b")).type("NodePort");
    assertThat(refusals(spec, minor).contains(DUPLICATE)).isEqualTo(twice);
  }

  @Test
  void loadBalancersMayDoWithout() {
    ServiceSpec.Builder spec = spec(port(80).name("a"), port(80).name("b")).type("LoadBalancer");
    assertThat(refusals(spec, 37)).contains(DUPLICATE);
    assertThat(refusals(spec.allocateLoadBalancerNodePorts(false), 37))
        .containsExactly("spec.ports[1] FieldValueDuplicate");
  }

  @ParameterizedTest
  @CsvSource({
    "LoadBalancer, Local, 30000, ''",
    "LoadBalancer, Local, 30080, ' InternalError'",
    "LoadBalancer, Local, 80, ' InternalError'",
    "LoadBalancer, Cluster, 30000, spec.healthCheckNodePort FieldValueInvalid",
    "NodePort, Local, 30000, spec.healthCheckNodePort FieldValueInvalid",
  })
  void checksHealthCheckNodePorts(String type, String policy, int nodePort, String line) {
    ServiceSpec.Builder spec = spec(port(80).nodePort(30080)).type(type);
    spec.externalTrafficPolicy(policy).healthCheckNodePort(nodePort);
    assertThat(refusals(spec, 37)).isEqualTo(line.isEmpty() ? List.of() : List.of(line));
  }

  @ParameterizedTest
  @CsvSource({"22, spec.healthCheckNodePort FieldValueInvalid", "23, ' InternalError'"})
  void negativeHealthCheckNodePortsAreInvalidUpTo122(int minor, String line) {
    ServiceSpec.Builder spec = spec(port(80)).type("LoadBalancer").externalTrafficPolicy("Local");
    assertThat(refusals(spec.healthCheckNodePort(-1), minor)).containsExactly(line);
  }
}
