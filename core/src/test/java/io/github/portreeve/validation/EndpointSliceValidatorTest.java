package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Endpoint;
import io.github.portreeve.model.EndpointHints;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.ObjectMeta;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointSliceValidatorTest {
  private static final String BETA = "discovery.k8s.io/v1beta1";
  private static final String LIST = "endpoints[0].addresses";
  private static final String FIRST = LIST + "[0]";
  private static final Endpoint HOST = Endpoint.builder().addresses(List.of("10.0.0.1")).build();

  @Test
  void checksTheType() {
    assertThat(Verdict.of(slice("IPv4"))).isEmpty();
    assertThat(Verdict.of(slice("IPv6"))).isEmpty();
    assertThat(Verdict.of(slice(""))).containsExactly("addressType FieldValueRequired");
    assertThat(Verdict.of(slice("ipv4"))).containsExactly("addressType FieldValueNotSupported");
    assertThat(Verdict.of(slice("FQDN"), 26)).isEmpty();
    assertThat(Verdict.of(slice("FQDN"), 27))
        .containsExactly("addressType endpoint-slice-fqdn-deprecated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "web", "0.0.0.0", "127.0.0.1", "169.254.1.1", "224.0.0.1"})
  void refusesIpv4Addresses(String address) {
    assertThat(Verdict.of(address("IPv4", address))).containsExactly(FIRST + " FieldValueInvalid");
    assertThat(Verdict.of(address("IPv4", address), 32))
        .containsExactly(FIRST + " FieldValueInvalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "web", "::", "::1", "fe80::1", "ff02::1"})
  void refusesIpv6Addresses(String address) {
    assertThat(Verdict.of(address("IPv6", address))).containsExactly(FIRST + " FieldValueInvalid");
    assertThat(Verdict.of(address("IPv6", address), 32))
        .containsExactly(FIRST + " FieldValueInvalid");
  }

  @Test
  void looksAtWhatAddressesAreForFrom118() {
    assertThat(Verdict.of(BETA, address("IPv4", "127.0.0.1"), 17)).isEmpty();
    assertThat(Verdict.of(BETA, address("IPv4", "127.0.0.1"), 18))
        .containsExactly(FIRST + " FieldValueInvalid");
  }

  @Test
  void addressesAreOfTheSlicesType() {
    assertThat(Verdict.of(address("IPv4", "2001:db8::1"), 33))
        .containsExactly(LIST + " FieldValueInvalid");
    assertThat(Verdict.of(address("IPv4", "2001:db8::1"), 32))
        .containsExactly(FIRST + " FieldValueInvalid");
    assertThat(Verdict.of(address("IPv6", "10.0.0.1"), 33))
        .containsExactly(LIST + " FieldValueInvalid");
    assertThat(Verdict.of(address("IPv6", "10.0.0.1"), 32))
        .containsExactly(FIRST + " FieldValueInvalid");
  }

  @Test
  void formsOfAddressesDependOnTheRelease() {
    EndpointSlice zeros = address("IPv4", "010.0.0.1");
    assertThat(Verdict.of(zeros, 32)).isEmpty();
    assertThat(Verdict.of(zeros, 33)).containsExactly(FIRST + " ip-not-canonical");
    assertThat(Verdict.of(zeros, 36)).containsExactly(FIRST + " FieldValueInvalid");
    EndpointSlice upper = address("IPv6", "2001:DB8::1");
    assertThat(Verdict.of(upper, 32)).isEmpty();
    assertThat(Verdict.of(upper, 33)).containsExactly(FIRST + " FieldValueInvalid");
    EndpointSlice mapped = address("IPv4", "::ffff:10.0.0.1");
    assertThat(Verdict.of(mapped, 35)).containsExactly(FIRST + " ip-not-canonical");
    assertThat(Verdict.of(mapped, 36)).containsExactly(FIRST + " FieldValueInvalid");
  }

  @Test
  void doesNotWarnControllersOfForms() {
    String key = "endpointslice.kubernetes.io/managed-by";
    for (String manager : List.of("endpointslice", "endpointslicemirroring")) {
      Map<String, String> labels = Map.of(key, manager + "-controller.k8s.io");
      ObjectMeta metadata = ObjectMeta.builder().name("web").labels(labels).build();
      EndpointSlice slice = address("IPv4", "010.0.0.1");
      EndpointSlice managed = new EndpointSlice(metadata, "IPv4", slice.endpoints(), List.of());
      assertThat(Verdict.of(managed, 33)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, ''",
    "example.com., ''",
    "'', FieldValueRequired",
    "example, FieldValueInvalid",
    "Example.com, FieldValueInvalid",
    "., FieldValueInvalid",
    "a234567890123456789012345678901234567890123456789012345678901234.com, FieldValueInvalid",
  })
  void checksHostNames(String address, String type) {
    List<String> expected = type.isEmpty() ? List.of() : List.of(FIRST + " " + type);
    assertThat(Verdict.of(address("FQDN", address), 26)).isEqualTo(expected);
  }

  @Test
  void warnsOfAddressesThatAreTakenForHostNames() {
    assertThat(Verdict.of(address("FQDN", "01.2.3.4"), 32))
        .containsExactly("addressType endpoint-slice-fqdn-deprecated");
    assertThat(Verdict.of(address("FQDN", "01.2.3.4"), 33))
        .containsExactly("addressType endpoint-slice-fqdn-deprecated", FIRST + " ip-not-canonical");
  }

  @Test
  void countsAddressesAndEndpoints() {
    assertThat(Verdict.of(addresses(0))).containsExactly(LIST + " FieldValueRequired");
    assertThat(Verdict.of(addresses(100))).isEmpty();
    assertThat(Verdict.of(addresses(101))).containsExactly(LIST + " FieldValueTooMany");
    assertThat(Verdict.of(endpoints(Collections.nCopies(1000, HOST)))).isEmpty();
    assertThat(Verdict.of(endpoints(Collections.nCopies(1001, HOST))))
        .containsExactly("endpoints FieldValueTooMany");
  }

  @Test
  void checksNames() {
    Endpoint bad = HOST.toBuilder().hostname("").nodeName("A").build();
    assertThat(Verdict.of(endpoints(List.of(bad))))
        .containsExactly(
            "endpoints[0].nodeName FieldValueInvalid", "endpoints[0].hostname FieldValueInvalid");
    assertThat(Verdict.of(BETA, endpoints(List.of(bad)), 20))
        .containsExactly("endpoints[0].hostname FieldValueInvalid");
  }

  @Test
  void checksTopologyOfTheBeta() {
    Map<String, String> many = new HashMap<>();
    IntStream.range(0, 17).forEach(i -> many.put("a" + i, ""));
    Endpoint crowded = HOST.toBuilder().deprecatedTopology(many).build();
    Endpoint bad = HOST.toBuilder().deprecatedTopology(Map.of("a b", "c")).build();
    EndpointSlice slice = endpoints(List.of(crowded, bad));
    assertThat(Verdict.of(slice)).isEmpty();
    assertThat(Verdict.of(BETA, slice, 21))
        .containsExactly(
            "endpoints[0].deprecatedTopology FieldValueTooMany",
            "endpoints[1].deprecatedTopology FieldValueInvalid");
    assertThat(Verdict.of(BETA, slice, 20))
        .containsExactly(
            "endpoints[0].topology FieldValueTooMany", "endpoints[1].topology FieldValueInvalid");
  }

  @Test
  void checksZoneHintsFrom124() {
    EndpointSlice repeated = hints(List.of("a", "b c", "a"), List.of());
    assertThat(Verdict.of(repeated, 23)).isEmpty();
    assertThat(Verdict.of(repeated, 24))
        .containsExactly(
            "endpoints[0].hints.forZones[1].name FieldValueInvalid",
            "endpoints[0].hints.forZones[2].name FieldValueDuplicate");
    assertThat(Verdict.of(hints(numbers(8), List.of()))).isEmpty();
    assertThat(Verdict.of(hints(numbers(9), List.of("A"))))
        .containsExactly("endpoints[0].hints.forZones FieldValueTooMany");
  }

  @Test
  void checksNodeHintsFrom134() {
    EndpointSlice repeated = hints(List.of(""), List.of("a", "B", "a"));
    assertThat(Verdict.of(repeated, 33)).isEmpty();
    assertThat(Verdict.of(repeated, 34))
        .containsExactly(
            "endpoints[0].hints.forNodes[1].name FieldValueInvalid",
            "endpoints[0].hints.forNodes[2].name FieldValueDuplicate");
    assertThat(Verdict.of(hints(List.of(), numbers(9))))
        .containsExactly("endpoints[0].hints.forNodes FieldValueTooMany");
  }

  @Test
  void checksPorts() {
    EndpointSlicePort good = new EndpointSlicePort("web", "SCTP", -1, "kubernetes.io/h2c");
    EndpointSlicePort bad = new EndpointSlicePort("a.b", "", null, "a b");
    EndpointSlicePort unnamed = new EndpointSlicePort(null, null, null, null);
    EndpointSlicePort empty = new EndpointSlicePort("", "TCP", 80, null);
    assertThat(Verdict.of(ports(List.of(good, bad, unnamed, empty, good))))
        .containsExactly(
            "ports[1].name FieldValueInvalid",
            "ports[1].protocol FieldValueNotSupported",
            "ports[1].appProtocol FieldValueInvalid",
            "ports[3].name FieldValueDuplicate",
            "ports[4].name FieldValueDuplicate");
  }

  @Test
  void countsPorts() {
    List<EndpointSlicePort> many =
        Stream.iterate(0, i -> i + 1)
            .limit(101)
            .map(i -> new EndpointSlicePort("a" + i, null, i, null))
            .toList();
    assertThat(Verdict.of(BETA, ports(many), 17)).containsExactly("ports FieldValueTooMany");
    assertThat(Verdict.of(BETA, ports(many), 18)).isEmpty();
    List<EndpointSlicePort> tooMany = Collections.nCopies(20_001, many.get(0));
    assertThat(Verdict.of(ports(tooMany))).containsExactly("ports FieldValueTooMany");
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  private static EndpointSlice slice(String type) {
    return new EndpointSlice(ObjectMeta.named("web"), type, List.of(), List.of());
  }

  private static EndpointSlice address(String type, String address) {
    Endpoint endpoint = Endpoint.builder().addresses(List.of(address)).build();
    return new EndpointSlice(ObjectMeta.named("web"), type, List.of(endpoint), List.of());
  }

  private static EndpointSlice addresses(int count) {
    List<String> addresses = Collections.nCopies(count, "10.0.0.1");
    return endpoints(List.of(Endpoint.builder().addresses(addresses).build()));
  }

  private static EndpointSlice hints(List<String> zones, List<String> nodes) {
    return endpoints(List.of(HOST.toBuilder().hints(new EndpointHints(zones, nodes)).build()));
  }

  private static EndpointSlice endpoints(List<Endpoint> endpoints) {
    return new EndpointSlice(ObjectMeta.named("web"), "IPv4", endpoints, List.of());
  }

  private static EndpointSlice ports(List<EndpointSlicePort> ports) {
    return new EndpointSlice(ObjectMeta.named("web"), "IPv4", List.of(), ports);
  }
}
