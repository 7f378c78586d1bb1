package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.EndpointAddress;
import io.github.portreeve.model.EndpointPort;
import io.github.portreeve.model.EndpointSubset;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.ObjectMeta;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsValidatorTest {
  private static final EndpointAddress HOST = new EndpointAddress("10.0.0.1", "", null);
  private static final String IP = "subsets[0].addresses[0].ip";

  @Test
  void warnsOfTheKindFrom133() {
    assertThat(Verdict.of(ip("10.0.0.1"), 32)).isEmpty();
    assertThat(Verdict.of(ip("10.0.0.1"), 33)).containsExactly("apiVersion endpoints-deprecated");
  }

  @Test
  void subsetNeedsAddresses() {
    EndpointSubset ready = new EndpointSubset(List.of(HOST), List.of(), List.of());
    EndpointSubset notReady = new EndpointSubset(List.of(), List.of(HOST), List.of());
    EndpointSubset none = new EndpointSubset(List.of(), List.of(), List.of());
    assertThat(Verdict.of(endpoints(ready, notReady, none), 16))
        .containsExactly("subsets[2] FieldValueRequired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "web",
        "10.0.0",
        "0.0.0.0",
        "::",
        "127.0.0.1",
        "::1",
        "169.254.1.1",
        "fe80::1",
        "224.0.0.1",
        "ff02::1"
      })
  void refusesAddresses(String ip) {
    assertThat(Verdict.of(ip(ip), 16)).containsExactly(IP + " FieldValueInvalid");
    assertThat(Verdict.of(ip(ip), 32)).containsExactly(IP + " FieldValueInvalid");
  }

  @Test
  void addressesAreStrictFrom136() {
    assertThat(Verdict.of(ip("010.0.0.1"), 32)).isEmpty();
    assertThat(Verdict.of(ip("010.0.0.1"), 35)).startsWith(IP + " ip-not-canonical");
    assertThat(Verdict.of(ip("010.0.0.1"), 36)).startsWith(IP + " FieldValueInvalid");
    assertThat(Verdict.of(ip("2001:DB8::1"), 36)).startsWith(IP + " ip-not-canonical");
  }

  @Test
  void doesNotWarnTheControllerOfForms() {
    Map<String, String> labels =
        Map.of("endpoints.kubernetes.io/managed-by", "endpoint-controller");
    ObjectMeta metadata = ObjectMeta.builder().name("web").labels(labels).build();
    Endpoints endpoints = new Endpoints(metadata, ip("2001:DB8::1").subsets());
    assertThat(Verdict.of(endpoints, 36)).containsExactly("apiVersion endpoints-deprecated");
  }

  @Test
  void checksHostsAndNodes() {
    EndpointAddress bad = new EndpointAddress("10.0.0.1", "a.b", "");
    EndpointSubset subset = new EndpointSubset(List.of(), List.of(HOST, bad), List.of());
    assertThat(Verdict.of(endpoints(subset), 16))
        .containsExactly(
            "subsets[0].notReadyAddresses[1].hostname FieldValueInvalid",
            "subsets[0].notReadyAddresses[1].nodeName FieldValueInvalid");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 80, '', ''",
    "web, 80, TCP, ''",
    "a.b, 80, TCP, name FieldValueInvalid",
    "'', 0, TCP, port FieldValueInvalid",
    "'', 65536, TCP, port FieldValueInvalid",
    "'', 80, tcp, protocol FieldValueNotSupported",
    "'', 80, SCTP, ''",
  })
  void checksPorts(String name, int number, String protocol, String expected) {
    EndpointPort port = new EndpointPort(name, number, protocol, null);
    assertThat(Verdict.of(ports(port), 19)).isEqualTo(port(expected));
  }

  @Test
  void sctpIsTakenFrom119() {
    Endpoints endpoints = ports(new EndpointPort("", 80, "SCTP", null));
    assertThat(Verdict.of(endpoints, 18)).isEqualTo(port("protocol FieldValueNotSupported"));
  }

  @Test
  void severalPortsNeedNames() {
    EndpointPort named = new EndpointPort("web", 80, "", null);
    EndpointPort unnamed = new EndpointPort("", 443, "", null);
    assertThat(Verdict.of(ports(named, named, unnamed), 16))
        .containsExactly("subsets[0].ports[2].name FieldValueRequired");
  }

  @Test
  void appProtocolIsTakenFrom119() {
    Endpoints good = ports(new EndpointPort("", 80, "", "kubernetes.io/h2c"));
    Endpoints bad = ports(new EndpointPort("", 80, "", "a b"));
    assertThat(Verdict.of(good, 17)).isEmpty();
    assertThat(Verdict.of(good, 18)).isEqualTo(port("appProtocol FieldValueForbidden"));
    assertThat(Verdict.of(good, 19)).isEmpty();
    assertThat(Verdict.of(bad, 19)).isEqualTo(port("appProtocol FieldValueInvalid"));
  }

  private static List<String> port(String expected) {
    return expected.isEmpty() ? List.of() : List.of("subsets[0].ports[0]." + expected);
  }

  private static Endpoints ip(String ip) {
    EndpointAddress address = new EndpointAddress(ip, "", null);
    return endpoints(new EndpointSubset(List.of(address), List.of(), List.of()));
  }

  private static Endpoints ports(EndpointPort... ports) {
    return endpoints(new EndpointSubset(List.of(HOST), List.of(), List.of(ports)));
  }

  private static Endpoints endpoints(EndpointSubset... subsets) {
    return new Endpoints(ObjectMeta.named("web"), List.of(subsets));
  }
}
