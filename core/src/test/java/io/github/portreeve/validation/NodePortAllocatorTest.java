package io.github.portreeve.validation;

import static io.github.portreeve.validation.ServiceValidatorTest.port;
import static io.github.portreeve.validation.ServiceValidatorTest.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodePortAllocatorTest {
  private static final ServiceSpec.Builder WEB = nodePort(30080);

  @Test
  void handsOutOnceWhateverTheNamespaceAndProtocol() {
    ServiceSpec.Builder udp = spec(port(53).protocol("UDP").nodePort(30080)).type("NodePort");
    List<Finding> findings = check(service("web", "a", WEB), service("dns", "b", udp));
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo(ServicePortChecks.NODE_PORT_CONFLICT);
    assertThat(finding.errorType()).isEqualTo(ErrorType.FIELD_VALUE_INVALID);
    assertThat(finding.subject()).isEqualTo("Service \"dns\"");
    assertThat(finding.place().field()).hasToString("spec.ports[0].nodePort");
    assertThat(finding.message()).isEqualTo("node port 30080 is wanted by Service \"web\" too");
    assertThat(finding.related().get(0).place().origin().file()).contains("web");
    assertThat(finding.related().get(0).place().field()).hasToString("spec.ports[0].nodePort");
  }

  @Test
  void leavesOtherPortsAlone() {
    ServiceSpec.Builder clusterIP = spec(port(80).nodePort(30080));
    assertThat(check(service("web", "", WEB), service("dns", "", nodePort(30081)))).isEmpty();
    assertThat(check(service("web", "", WEB), service("dns", "", nodePort(0)))).isEmpty();
    assertThat(check(service("web", "", WEB), service("dns", "", clusterIP))).isEmpty();
  }

  @Test
  void sameObjectTwiceIsAnUpdate() {
    assertThat(check(service("web", "a", WEB), service("web", "", WEB))).isEmpty();
    assertThat(check(service("web", "a", WEB), service("web", "b", WEB))).hasSize(1);
  }

  @Test
  void saysItOnceForEachService() {
    ServiceSpec.Builder both =
        spec(
                port(53).name("tcp").nodePort(30080),
                port(53).name("udp").protocol("UDP").nodePort(30080))
            .type("NodePort");
    assertThat(check(service("web", "", WEB), service("dns", "", both))).hasSize(1);
    assertThat(check(service("dns", "", both))).isEmpty();
  }

  @Test
  void healthChecksUseTheSamePool() {
    ServiceSpec.Builder balanced = spec(port(80)).type("LoadBalancer");
    balanced.externalTrafficPolicy("Local").healthCheckNodePort(30080);
    List<Finding> findings = check(service("web", "", WEB), service("lb", "", balanced));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).errorType()).isEqualTo(ErrorType.INTERNAL_ERROR);
    assertThat(findings.get(0).place().field()).hasToString("spec.healthCheckNodePort");
  }

  private static ServiceSpec.Builder nodePort(int nodePort) {
    return spec(port(80).nodePort(nodePort)).type("NodePort");
  }

  private static Manifest<Service> service(
      String name, String namespace, ServiceSpec.Builder spec) {
    ObjectMeta metadata = ObjectMeta.builder().name(name).namespace(namespace).build();
    return Manifest.generated(new Service(metadata, spec.build()));
  }

  private static List<Finding> check(Manifest<?>... services) {
    Findings findings = new Findings();
    NodePortAllocator.check(ManifestSet.of(ClusterProfile.DEFAULT, List.of(services)), findings);
    return findings.toList();
  }
}
