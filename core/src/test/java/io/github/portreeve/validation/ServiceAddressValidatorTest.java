package io.github.portreeve.validation;

import static io.github.portreeve.validation.ServiceValidatorTest.port;
import static io.github.portreeve.validation.ServiceValidatorTest.refusals;
import static io.github.portreeve.validation.ServiceValidatorTest.service;
import static io.github.portreeve.validation.ServiceValidatorTest.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAddressValidatorTest {
  private static final String IPS = "spec.clusterIPs FieldValueInvalid";
  private static final String FIRST_IP = "spec.clusterIPs[0] FieldValueInvalid";
  private static final String POLICY = "spec.ipFamilyPolicy FieldValueInvalid";

  @ParameterizedTest
  @CsvSource({
    "NodePort, 19, spec.clusterIP FieldValueInvalid",
    "NodePort, 20, spec.clusterIPs[0] FieldValueInvalid",
    "LoadBalancer, 37, spec.clusterIPs[0] FieldValueInvalid",
  })
  void nodePortsNeedAClusterIP(String type, int minor, String line) {
    assertThat(refusals(spec(port(80)).type(type).clusterIP("None"), minor)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({
    "10.96.0.9, 16, ''",
    "x, 19, spec.clusterIP FieldValueInvalid",
    "x, 20, spec.clusterIPs[0] FieldValueInvalid",
    "010.96.0.9, 35, ''",
    "010.96.0.9, 36, spec.clusterIPs[0] FieldValueInvalid",
    "::ffff:10.96.0.9, 36, spec.clusterIPs[0] FieldValueInvalid",
  })
  void checksClusterIP(String ip, int minor, String line) {
    assertThat(refusals(spec(port(80)).clusterIP(ip), minor))
        .isEqualTo(line.isEmpty() ? List.of() : List.of(line));
  }

  @Test
  void clusterIPsGoAlongWithClusterIP() {
    assertThat(refusals(ips("", "10.96.0.9"), 37)).containsExactly(IPS);
    assertThat(refusals(ips("", ""), 37)).containsExactly(IPS, FIRST_IP);
    assertThat(refusals(ips("10.96.0.8", "10.96.0.9"), 37)).containsExactly(IPS);
    assertThat(refusals(ips("10.96.0.9", "10.96.0.9"), 37)).isEmpty();
  }

  @Test
  void noneStandsAlone() {
    assertThat(refusals(ips("None", "None", "10.96.0.9"), 37)).containsExactly(IPS);
    assertThat(refusals(ips("10.96.0.9", "10.96.0.9", "None"), 37))
        .containsExactly("spec.clusterIPs[1] FieldValueInvalid");
  }

  @Test
  void twoClusterIPsAreOfTwoFamilies() {
    ServiceSpec.Builder both = ips("10.96.0.9", "10.96.0.9", "fd00::9");
    assertThat(refusals(both.ipFamilyPolicy("PreferDualStack"), 37)).isEmpty();
    assertThat(refusals(ips("10.96.0.9", "10.96.0.9", "10.96.0.8"), 37)).containsExactly(IPS);
    ServiceSpec.Builder three = ips("10.96.0.9", "10.96.0.9", "fd00::9", "10.96.0.8");
    assertThat(refusals(three, 37)).containsExactly(IPS);
  }

  @Test
  void clusterIPsAreOfTheNamedFamilies() {
    ServiceSpec.Builder spec = ips("10.96.0.9", "10.96.0.9").ipFamilies(List.of("IPv6"));
    assertThat(refusals(spec, 37)).containsExactly(FIRST_IP);
    ServiceSpec.Builder headless = spec().clusterIP("None").ipFamilies(List.of("IPv6"));
    assertThat(refusals(headless, 37)).isEmpty();
  }

  @Test
  void familiesAreKnownAndDiffer() {
    ServiceSpec.Builder spec = spec(port(80)).ipFamilies(List.of("IPv4", "ipv6", "IPv4"));
    assertThat(refusals(spec, 37))
        .containsExactly(
            "spec.ipFamilies[1] FieldValueNotSupported", "spec.ipFamilies[2] FieldValueDuplicate");
    assertThat(refusals(spec, 20)).isEmpty();
    assertThat(refusals(spec(port(80)).ipFamilyPolicy("DualStack"), 37))
        .containsExactly("spec.ipFamilyPolicy FieldValueNotSupported");
  }

  @ParameterizedTest
  @CsvSource({", 22, false", ", 23, true", "SingleStack, 21, true", "PreferDualStack, 37, false"})
  void twoFamiliesNeedAPolicyFrom123(String policy, int minor, boolean refused) {
    ServiceSpec.Builder spec = spec(port(80)).ipFamilies(List.of("IPv4", "IPv6"));
    assertThat(refusals(spec.ipFamilyPolicy(policy), minor))
        .isEqualTo(refused ? List.of(POLICY) : List.of());
  }

  @Test
  void headlessServicesWithoutSelectorMayHaveTwoFamilies() {
    ServiceSpec.Builder spec = spec().clusterIP("None").ipFamilies(List.of("IPv4", "IPv6"));
    assertThat(refusals(spec, 37)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, true",
    "example.com., true",
    "10.0.0.1, true",
    "'', false",
    "., false",
    "http://example.com, false",
    "Example.com, false",
  })
  void checksExternalNames(String name, boolean accepted) {
    ServiceSpec.Builder spec = ServiceSpec.builder().type("ExternalName").externalName(name);
    assertThat(refusals(spec, 37).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void aliasesHaveNoAddresses() {
    ServiceSpec.Builder spec = ServiceSpec.builder().type("ExternalName").externalName("a.com");
    spec.clusterIP("None").ipFamilies(List.of("IPv4")).ipFamilyPolicy("SingleStack");
    assertThat(refusals(spec, 37))
        .containsExactly(
            "spec.clusterIPs FieldValueForbidden",
            "spec.ipFamilies FieldValueForbidden",
            "spec.ipFamilyPolicy FieldValueForbidden");
    assertThat(refusals(spec, 19)).containsExactly("spec.clusterIP FieldValueForbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "web", "10.0.0.0/8", "0.0.0.0", "127.0.0.1", "fe80::1", "ff02::1"})
  void externalIPsAreReachable(String ip) {
    assertThat(refusals(spec(port(80)).externalIPs(List.of("203.0.113.7", ip)), 37))
        .containsExactly("spec.externalIPs[1] FieldValueInvalid");
  }

  @ParameterizedTest
  @CsvSource({
    "10.96.0.9, ''",
    "10.97.0.9, spec.clusterIPs FieldValueInvalid",
    "10.96.0.0, spec.clusterIPs FieldValueInvalid",
    "10.96.0.1, spec.clusterIPs FieldValueInvalid",
    "10.96.255.255, spec.clusterIPs FieldValueInvalid",
    "fd00::9, spec.clusterIPs[0] FieldValueInvalid",
  })
  void knownRangesBoundClusterIPs(String ip, String line) {
    assertThat(refusals(spec(port(80)).clusterIP(ip), 37)).isEmpty();
    assertThat(inRanges(spec(port(80)).clusterIP(ip), "10.96.0.0/16"))
        .isEqualTo(line.isEmpty() ? List.of() : List.of(line));
  }

  @Test
  void knownRangesTellTheFamilies() {
    ServiceSpec.Builder dual = spec(port(80)).ipFamilyPolicy("RequireDualStack");
    assertThat(inRanges(dual, "10.96.0.0/16")).containsExactly(POLICY);
    assertThat(inRanges(dual, "10.96.0.0/16", "fd00::/112")).isEmpty();
    ServiceSpec.Builder ipv6 = spec(port(80)).ipFamilies(List.of("IPv6"));
    assertThat(inRanges(ipv6, "10.96.0.0/16"))
        .containsExactly("spec.ipFamilies[0] FieldValueInvalid");
    ServiceSpec.Builder headless = spec().clusterIP("None").ipFamilies(List.of("IPv6"));
    assertThat(inRanges(headless, "10.96.0.0/16")).isEmpty();
  }

  private static ServiceSpec.Builder ips(String clusterIP, String... clusterIPs) {
    return spec(port(80)).clusterIP(clusterIP).clusterIPs(List.of(clusterIPs));
  }

  private static List<String> inRanges(ServiceSpec.Builder spec, String... ranges) {
    Findings findings = new Findings();
    ClusterProfile cluster = ClusterProfile.DEFAULT.withServiceRanges(List.of(ranges));
    ServerValidation.validate(Manifest.generated(service(spec)), cluster, findings);
    return findings.toList().stream().map(ServiceAddressValidatorTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.place().field() + " " + finding.errorType().label();
  }
}
