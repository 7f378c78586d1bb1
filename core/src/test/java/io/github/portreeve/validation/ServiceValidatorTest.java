package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.SessionAffinityConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceValidatorTest {
  private static final String PORT_0 = "spec.ports[0].";

  static Service service(ServiceSpec.Builder spec) {
    return new Service(ObjectMeta.named("web"), spec.build());
  }

  static ServiceSpec.Builder spec(ServicePort.Builder... ports) {
    return ServiceSpec.builder().ports(List.of(ports).stream().map(p -> p.build()).toList());
  }

  static ServicePort.Builder port(int number) {
    return ServicePort.builder().port(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 19, 20, 22, 23, 29, 33, 36, 37})
  void acceptsPlainServicesOfAnyRelease(int minor) {
    for (String type : List.of("", "ClusterIP", "NodePort", "LoadBalancer")) {
      assertThat(Verdict.of(service(spec(port(80)).type(type)), minor)).isEmpty();
    }
    ServiceSpec.Builder alias = ServiceSpec.builder().type("ExternalName");
    assertThat(Verdict.of(service(alias.externalName("example.com.")), minor)).isEmpty();
    assertThat(Verdict.of(service(ServiceSpec.builder().clusterIP("None")), minor)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"web, 35, true", "1web, 35, false", "1web, 36, true", "we.b, 36, false"})
  void wantsDnsLabelsForNames(String name, int minor, boolean accepted) {
    Service service = new Service(ObjectMeta.named(name), spec(port(80)).build());
    assertThat(Verdict.of(service, minor))
        .isEqualTo(accepted ? List.of() : List.of("metadata.name FieldValueInvalid"));
  }

  @Test
  void needsPorts() {
    assertThat(Verdict.of(service(spec()))).containsExactly("spec.ports FieldValueRequired");
  }

  @Test
  void knowsFourTypes() {
    assertThat(Verdict.of(service(spec(port(80)).type("clusterIP"))))
        .containsExactly("spec.type FieldValueNotSupported");
  }

  @Test
  void needsNamesForSeveralPorts() {
    assertThat(Verdict.of(service(spec(port(80), port(443)))))
        .containsExactly(
            "spec.ports[0].name FieldValueRequired", "spec.ports[1].name FieldValueRequired");
  }

  @ParameterizedTest
  @CsvSource({"1, true", "a-name-of-more-than-15-characters, true", "Web, false", "a.b, false"})
  void wantsDnsLabelsForPortNames(String name, boolean accepted) {
    assertThat(Verdict.of(service(spec(port(80).name(name)))))
        .isEqualTo(accepted ? List.of() : List.of(PORT_0 + "name FieldValueInvalid"));
  }

  @Test
  void findsPortNamesTwice() {
    assertThat(Verdict.of(service(spec(port(80).name("a"), port(81).name("a")))))
        .containsExactly("spec.ports[1].name FieldValueDuplicate");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65536})
  void boundsPortsAndWhatTheyStandFor(int port) {
    assertThat(Verdict.of(service(spec(port(port)))))
        .containsExactly(
            PORT_0 + "port FieldValueInvalid", PORT_0 + "targetPort FieldValueInvalid");
    ServicePort.Builder targeted = port(port).targetPort(IntOrString.of("http"));
    assertThat(Verdict.of(service(spec(targeted))))
        .containsExactly(PORT_0 + "port FieldValueInvalid");
  }

  @ParameterizedTest
  @CsvSource({
    "http, true",
    "'', true",
    "a-name-of-16-cha, false",
    "8080, false",
    "Http, false",
  })
  void checksNamedTargetPorts(String name, boolean accepted) {
    assertThat(Verdict.of(service(spec(port(80).targetPort(IntOrString.of(name))))))
        .isEqualTo(accepted ? List.of() : List.of(PORT_0 + "targetPort FieldValueInvalid"));
  }

  @ParameterizedTest
  @CsvSource({"80, UDP, true", "80, TCP, false", "81, TCP, true"})
  void findsPortsTwice(int number, String protocol, boolean accepted) {
    ServicePort.Builder second = port(number).protocol(protocol).name("b");
    assertThat(Verdict.of(service(spec(port(80).name("a"), second))))
        .isEqualTo(accepted ? List.of() : List.of("spec.ports[1] FieldValueDuplicate"));
  }

  @ParameterizedTest
  @CsvSource({"SCTP, 18, false", "SCTP, 19, true", "tcp, 37, false"})
  void knowsProtocols(String protocol, int minor, boolean accepted) {
    assertThat(Verdict.of(service(spec(port(80).protocol(protocol))), minor))
        .isEqualTo(accepted ? List.of() : List.of(PORT_0 + "protocol FieldValueNotSupported"));
  }

  @ParameterizedTest
  @CsvSource({
    "http, 17, ''",
    "http, 18, Forbidden",
    "http, 19, ''",
    "a/b/c, 19, Invalid",
    "kubernetes.io/h2c, 37, ''",
  })
  void checksAppProtocols(String protocol, int minor, String error) {
    String line = PORT_0 + "appProtocol FieldValue" + error;
    assertThat(Verdict.of(service(spec(port(80).appProtocol(protocol))), minor))
        .isEqualTo(error.isEmpty() ? List.of() : List.of(line));
  }

  @Test
  void checksSelectors() {
    ServiceSpec.Builder spec = spec(port(80)).selector(Map.of("app", "not good"));
    assertThat(Verdict.of(service(spec))).containsExactly("spec.selector FieldValueInvalid");
  }

  @ParameterizedTest
  @CsvSource({
    "None, 0, ''",
    "ClientIP, , ''",
    "ClientIP, 1, ''",
    "ClientIP, 86400, ''",
    "ClientIP, 0, sessionAffinityConfig.clientIP.timeoutSeconds FieldValueInvalid",
    "ClientIP, 86401, sessionAffinityConfig.clientIP.timeoutSeconds FieldValueInvalid",
    "Cookie, , sessionAffinity FieldValueNotSupported",
  })
  void checksSessionAffinity(String affinity, Integer seconds, String line) {
    ServiceSpec.Builder spec = spec(port(80)).sessionAffinity(affinity);
    spec.sessionAffinityConfig(new SessionAffinityConfig(seconds));
    assertThat(Verdict.of(service(spec)))
        .isEqualTo(line.isEmpty() ? List.of() : List.of("spec." + line));
  }

  @ParameterizedTest
  @CsvSource({"26, false", "27, true"})
  void topologyAnnotationsMustNotDifferFrom127(int minor, boolean refused) {
    ObjectMeta metadata =
        ObjectMeta.builder()
            .name("web")
            .annotations(
                Map.of(
                    ServiceValidator.TOPOLOGY_MODE,
                    "Auto",
                    ServiceValidator.TOPOLOGY_HINTS,
                    "Disabled"))
            .build();
    String line = "metadata.annotations[" + ServiceValidator.TOPOLOGY_MODE + "] FieldValueInvalid";
    List<String> verdict = Verdict.of(new Service(metadata, spec(port(80)).build()), minor);
    assertThat(verdict.contains(line)).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({
    "ClusterIP, Local, 28, Invalid",
    "ClusterIP, Local, 29, ''",
    "ExternalName, Local, 37, Invalid",
    "NodePort, Local, 16, ''",
    "NodePort, local, 22, Invalid",
    "NodePort, local, 23, NotSupported",
  })
  void checksExternalTrafficPolicy(String type, String policy, int minor, String error) {
    ServiceSpec.Builder spec = spec(port(80)).type(type).externalTrafficPolicy(policy);
    spec.externalIPs(List.of("203.0.113.7")).externalName("example.com");
    String line = "spec.externalTrafficPolicy FieldValue" + error;
    assertThat(refusals(spec, minor)).isEqualTo(error.isEmpty() ? List.of() : List.of(line));
  }

  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void checksInternalTrafficPolicyFrom122(int minor, boolean refused) {
    ServiceSpec.Builder spec = spec(port(80)).internalTrafficPolicy("local");
    String line = "spec.internalTrafficPolicy FieldValueNotSupported";
    assertThat(refusals(spec, minor)).isEqualTo(refused ? List.of(line) : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "PreferNear, 30, false",
    "PreferNear, 31, true",
    "PreferClose, 31, false",
    "PreferSameZone, 33, true",
    "PreferSameNode, 34, false",
    "PreferNear, 37, true",
  })
  void checksTrafficDistributionByRelease(String value, int minor, boolean refused) {
    ServiceSpec.Builder spec = spec(port(80)).trafficDistribution(value);
    String line = "spec.trafficDistribution FieldValueNotSupported";
    assertThat(refusals(spec, minor)).isEqualTo(refused ? List.of(line) : List.of());
  }

  static List<String> refusals(ServiceSpec.Builder spec, int minor) {
    return Verdict.of(service(spec), minor).stream()
        .filter(line -> line.contains(" FieldValue") || line.contains(" InternalError"))
        .toList();
  }
}
