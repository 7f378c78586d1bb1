package io.github.portreeve.validation;

import static io.github.portreeve.validation.ServiceValidatorTest.port;
import static io.github.portreeve.validation.ServiceValidatorTest.refusals;
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

class LoadBalancerValidatorTest {
  private static final String ANNOTATION = "service.beta.kubernetes.io/load-balancer-source-ranges";

  @ParameterizedTest
  @CsvSource({"32, true", "33, false"})
  void keepsTheKubeletsPort(int minor, boolean refused) {
    assertThat(refusals(spec(port(10250)).type("LoadBalancer"), minor))
        .isEqualTo(refused ? List.of("spec.ports[0] FieldValueInvalid") : List.of());
    assertThat(refusals(spec(port(10250)).type("NodePort"), minor)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"16, true", "19, true", "20, true", "23, true", "24, false", "37, false"})
  void mixesProtocolsFrom124(int minor, boolean refused) {
    ServiceSpec.Builder spec =
        spec(port(53).name("tcp"), port(53).name("udp").protocol("UDP")).type("LoadBalancer");
    assertThat(refusals(spec, minor))
        .isEqualTo(refused ? List.of("spec.ports FieldValueInvalid") : List.of());
  }

  @Test
  void refusesUnknownProtocolsTwiceBefore120() {
    ServiceSpec.Builder spec = spec(port(80).protocol("HTTP")).type("LoadBalancer");
    assertThat(refusals(spec, 20)).containsExactly("spec.ports[0].protocol FieldValueNotSupported");
    assertThat(refusals(spec, 19))
        .containsExactly(
            "spec.ports[0].protocol FieldValueNotSupported",
            "spec.ports[0].protocol FieldValueInvalid");
  }

  @Test
  void fieldsBelongToLoadBalancers() {
    ServiceSpec.Builder spec = spec(port(80)).loadBalancerClass("example.com/a");
    spec.allocateLoadBalancerNodePorts(false).loadBalancerSourceRanges(List.of("10.0.0.0/8"));
    assertThat(refusals(spec, 37))
        .containsExactly(
            "spec.LoadBalancerSourceRanges FieldValueForbidden",
            "spec.allocateLoadBalancerNodePorts FieldValueForbidden",
            "spec.loadBalancerClass FieldValueForbidden");
    assertThat(refusals(spec, 21))
        .containsExactly("spec.LoadBalancerSourceRanges FieldValueForbidden");
    assertThat(refusals(spec.type("LoadBalancer"), 37)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void checksClassNamesFrom122(int minor, boolean refused) {
    ServiceSpec.Builder spec = spec(port(80)).type("LoadBalancer").loadBalancerClass("");
    assertThat(refusals(spec, minor))
        .isEqualTo(refused ? List.of("spec.loadBalancerClass FieldValueInvalid") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 37, ''",
    "' 10.0.0.0/8 ', 37, ''",
    "10.0.0.1, 37, '[1]'",
    "10.0.0.1/8, 35, -",
    "10.0.0.1/8, 36, '[1]'",
    "10.0.0.1, 30, '[1]'",
    "10.0.0.1, 29, ''''",
  })
  void checksSourceRanges(String range, int minor, String index) {
    ServiceSpec.Builder spec = spec(port(80)).type("LoadBalancer");
    spec.loadBalancerSourceRanges(List.of("192.0.2.0/24", range));
    boolean accepted = index.isEmpty() || index.equals("-");
    String line = "spec.LoadBalancerSourceRanges" + index.replace("'", "") + " FieldValueInvalid";
    assertThat(refusals(spec, minor)).isEqualTo(accepted ? List.of() : List.of(line));
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "' ', true",
    "'10.0.0.0/8, 192.0.2.0/24', true",
    "'10.0.0.0/8,', false",
    "x, false",
  })
  void checksAnnotatedSourceRanges(String ranges, boolean accepted) {
    ObjectMeta metadata =
        ObjectMeta.builder().name("web").annotations(Map.of(ANNOTATION, ranges)).build();
    String field = "metadata.annotations[" + ANNOTATION + "]";
    Service balanced = new Service(metadata, spec(port(80)).type("LoadBalancer").build());
    assertThat(Verdict.of(balanced))
        .isEqualTo(accepted ? List.of() : List.of(field + " FieldValueInvalid"));
    assertThat(Verdict.of(new Service(metadata, spec(port(80)).build())))
        .contains(field + " FieldValueForbidden");
  }
}
