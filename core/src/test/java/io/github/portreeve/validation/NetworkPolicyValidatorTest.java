package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.IpBlock;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyPort;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import io.github.portreeve.model.ObjectMeta;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPolicyValidatorTest {
  private static final LabelSelector ALL = LabelSelector.of(Map.of());
  private static final String CIDR = "spec.ingress[0].from[0].ipBlock.cidr";
  private static final String EXCEPT = "spec.ingress[0].from[0].ipBlock.except";

  @Test
  void acceptsEmptyPolicies() {
    assertThat(Verdict.of(policy(List.of(), List.of(), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "80, , ''",
    "65535, , ''",
    "0, , port",
    "-1, , port",
    "65536, , port",
    "80, 80, ''",
    "80, 90, ''",
    "80, 79, endPort",
    "80, 65536, endPort",
    ", , ''",
    ", 80, endPort",
  })
  void checksNumbers(Integer port, Integer endPort, String field) {
    IntOrString number = port == null ? null : IntOrString.of(port);
    NetworkPolicy policy = port(new NetworkPolicyPort(null, number, endPort));
    assertThat(Verdict.of(policy)).isEqualTo(invalid(field));
  }

  @ParameterizedTest
  @CsvSource({
    "http, , ''",
    "80, , port",
    "'', , port",
    "HTTP, , port",
    "this-name-has-16, , port",
    "http, 90, endPort",
  })
  void checksNames(String port, Integer endPort, String field) {
    NetworkPolicy policy = port(new NetworkPolicyPort("TCP", IntOrString.of(port), endPort));
    assertThat(Verdict.of(policy)).isEqualTo(invalid(field));
  }

  @Test
  void endPortIsReadFrom122() {
    NetworkPolicy policy = port(new NetworkPolicyPort(null, null, 80));
    assertThat(Verdict.of(policy, 21)).isEmpty();
    assertThat(Verdict.of(policy, 22)).isEqualTo(invalid("endPort"));
  }

  @Test
  void checksProtocols() {
    String line = "spec.ingress[0].ports[0].protocol FieldValueNotSupported";
    assertThat(Verdict.of(protocol("UDP"), 16)).isEmpty();
    assertThat(Verdict.of(protocol("SCTP"), 18)).containsExactly(line);
    assertThat(Verdict.of(protocol("SCTP"), 19)).isEmpty();
    assertThat(Verdict.of(protocol("tcp"))).containsExactly(line);
    assertThat(Verdict.of(protocol(""))).containsExactly(line);
  }

  @Test
  void peerIsABlockOrSelectors() {
    IpBlock block = new IpBlock("10.0.0.0/8", List.of());
    assertThat(Verdict.of(from(new NetworkPolicyPeer(ALL, ALL, null)))).isEmpty();
    assertThat(Verdict.of(from(new NetworkPolicyPeer(null, null, block)))).isEmpty();
    assertThat(Verdict.of(from(new NetworkPolicyPeer(ALL, null, block))))
        .containsExactly("spec.ingress[0].from[0] FieldValueForbidden");
    assertThat(Verdict.of(from(new NetworkPolicyPeer(null, null, null))))
        .containsExactly("spec.ingress[0].from[0] FieldValueRequired");
  }

  @Test
  void namesTheFieldsOfEgress() {
    NetworkPolicyPort port = new NetworkPolicyPort("tcp", null, null);
    NetworkPolicyPeer peer = new NetworkPolicyPeer(null, null, null);
    NetworkPolicyRule rule = new NetworkPolicyRule(List.of(port), List.of(peer));
    assertThat(Verdict.of(policy(List.of(), List.of(rule), List.of())))
        .containsExactly(
            "spec.egress[0].ports[0].protocol FieldValueNotSupported",
            "spec.egress[0].to[0] FieldValueRequired");
  }

  @Test
  void checksSelectors() {
    LabelSelector bad = LabelSelector.of(Map.of("a b", "c"));
    NetworkPolicySpec spec =
        new NetworkPolicySpec(
            bad, List.of(rule(new NetworkPolicyPeer(bad, bad, null))), List.of(), List.of());
    assertThat(Verdict.of(new NetworkPolicy(ObjectMeta.named("web"), spec)))
        .containsExactly(
            "spec.podSelector.matchLabels FieldValueInvalid",
            "spec.ingress[0].from[0].podSelector.matchLabels FieldValueInvalid",
            "spec.ingress[0].from[0].namespaceSelector.matchLabels FieldValueInvalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "any", "10.0.0.0-10.0.0.9"})
  void refusesWhatIsNoBlock(String cidr) {
    assertThat(Verdict.of(block(cidr, "x"), 16)).containsExactly(CIDR + " FieldValueInvalid");
    assertThat(Verdict.of(block(cidr, "x"))).containsExactly(CIDR + " FieldValueInvalid");
  }

  @Test
  void blockIsNeeded() {
    assertThat(Verdict.of(block("", "x"))).containsExactly(CIDR + " FieldValueRequired");
  }

  @Test
  void blocksAreStrictFrom136() {
    NetworkPolicy policy = block("10.0.0.1/8", "010.1.0.0/16");
    assertThat(Verdict.of(policy, 32)).isEmpty();
    assertThat(Verdict.of(policy, 33))
        .containsExactly(CIDR + " ip-not-canonical", EXCEPT + "[0] ip-not-canonical");
    assertThat(Verdict.of(policy, 36))
        .containsExactly(CIDR + " FieldValueInvalid", EXCEPT + "[0] FieldValueInvalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/8", "10.0.0.0/7", "11.0.0.0/16", "2001:db8::/32", "0.0.0.0/0"})
  void exceptionsAreSmallerParts(String except) {
    assertThat(Verdict.of(block("10.0.0.0/8", "10.1.0.0/16", except)))
        .containsExactly(EXCEPT + "[1] FieldValueInvalid");
  }

  @Test
  void exceptionMightBeTheWholeBlockBefore118() {
    NetworkPolicy policy = block("10.0.0.0/8", "10.0.0.0/8");
    assertThat(Verdict.of(policy, 17)).isEmpty();
    assertThat(Verdict.of(policy, 18)).containsExactly(EXCEPT + "[0] FieldValueInvalid");
  }

  @Test
  void wrongExceptionHidTheFollowingBefore130() {
    NetworkPolicy policy = block("10.0.0.0/8", "x", "y");
    assertThat(Verdict.of(policy, 29)).containsExactly(EXCEPT + "[0] FieldValueInvalid");
    assertThat(Verdict.of(policy, 30))
        .containsExactly(EXCEPT + "[0] FieldValueInvalid", EXCEPT + "[1] FieldValueInvalid");
  }

  @Test
  void checksPolicyTypes() {
    assertThat(Verdict.of(types("Egress", "Ingress"))).isEmpty();
    assertThat(Verdict.of(types("Ingress", "Ingress"))).isEmpty();
    assertThat(Verdict.of(types("Ingress", "egress")))
        .containsExactly("spec.policyTypes[1] FieldValueNotSupported");
    assertThat(Verdict.of(types("Ingress", "Egress", "x")))
        .containsExactly("spec.policyTypes FieldValueInvalid");
  }

  private static List<String> invalid(String field) {
    return field.isEmpty()
        ? List.of()
        : List.of("spec.ingress[0].ports[0]." + field + " FieldValueInvalid");
  }

  private static NetworkPolicy protocol(String protocol) {
    return port(new NetworkPolicyPort(protocol, IntOrString.of(80), null));
  }

  private static NetworkPolicy port(NetworkPolicyPort port) {
    NetworkPolicyRule rule = new NetworkPolicyRule(List.of(port), List.of());
    return policy(List.of(rule), List.of(), List.of());
  }

  private static NetworkPolicy block(String cidr, String... except) {
    return from(new NetworkPolicyPeer(null, null, new IpBlock(cidr, List.of(except))));
  }

  private static NetworkPolicy from(NetworkPolicyPeer peer) {
    return policy(List.of(rule(peer)), List.of(), List.of());
  }

  private static NetworkPolicyRule rule(NetworkPolicyPeer peer) {
    return new NetworkPolicyRule(List.of(), List.of(peer));
  }

  private static NetworkPolicy types(String... types) {
    return policy(List.of(), List.of(), List.of(types));
  }

  private static NetworkPolicy policy(
      List<NetworkPolicyRule> ingress, List<NetworkPolicyRule> egress, List<String> types) {
    NetworkPolicySpec spec = new NetworkPolicySpec(ALL, ingress, egress, types);
    return new NetworkPolicy(ObjectMeta.named("web"), spec);
  }
}
