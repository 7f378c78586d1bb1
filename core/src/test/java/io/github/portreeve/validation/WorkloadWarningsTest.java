package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.CONTAINERS;
import static io.github.portreeve.validation.WorkloadText.deployment;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static io.github.portreeve.validation.WorkloadText.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadWarningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28 | {containerPort: 80, hostIP: 127.0.0.1}                           | [0] host-ip-without-host-port
          27 | {containerPort: 80, hostIP: 127.0.0.1}                           | -
          28 | {containerPort: 80}, {containerPort: 80}                         | [1] container-port-duplicate
          27 | {containerPort: 80}, {containerPort: 80}                         | -
          28 | {containerPort: 80}, {containerPort: 80, protocol: UDP}          | -
          28 | {containerPort: 80}, {containerPort: 80, hostPort: 8}            | [1] container-port-duplicate
          28 | {containerPort: 80, hostPort: 8}, {containerPort: 80, hostPort: 9} | -
          28 | {containerPort: 80, hostPort: 8}, {containerPort: 80, hostPort: 8, hostIP: 1.1.1.1} | [1] container-port-duplicate
          28 | {containerPort: 80, hostPort: 8, hostIP: 1.1.1.2}, {containerPort: 80, hostPort: 8, hostIP: 1.1.1.1} | -
          """)
  void warnsOfPorts(int minor, String ports, String expected) {
    assertThat(pod("containers: [{name: a, image: x, ports: [" + ports + "]}]", minor))
        .containsExactlyElementsOf(
            lines(expected).stream().map(line -> "spec.containers[0].ports" + line).toList());
  }

  @Test
  void warnsOfPortNamesInTwoContainers() {
    String one = "{name: %s, image: x, ports: [{name: http, containerPort: %s}]}";
    String pod =
        "initContainers: ["
            + one.formatted("a", "1")
            + "], containers: ["
            + one.formatted("b", "2")
            + "]";
    assertThat(pod(pod, 33))
        .containsExactly("spec.containers[0].ports[0] container-port-name-ambiguous");
    assertThat(pod(pod, 32)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | terminationGracePeriodSeconds: -1         | terminationGracePeriodSeconds termination-grace-period-negative
          37 | nodeSelector: {beta.kubernetes.io/os: a}  | nodeSelector[beta.kubernetes.io/os] node-label-deprecated
          37 | topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule}] | topologySpreadConstraints[0].labelSelector label-selector-missing
          37 | hostAliases: [{ip: "2001:DB8::1"}]        | hostAliases[0].ip ip-not-canonical
          """)
  void warnsOfPods(int minor, String spec, String expected) {
    assertThat(deployment(CONTAINERS + ", " + spec, minor))
        .containsExactlyElementsOf(
            lines(expected).stream().map(line -> "spec.template.spec." + line).toList());
  }

  @Test
  void warnsOfVariablesThatHideOthers() {
    String variables = "{name: A, value: a}, {name: A, value: %s}";
    String pod = "containers: [{name: a, image: x, env: [" + variables + "]}]";
    String hidden = "spec.containers[0].env[1] env-duplicate";
    assertThat(pod(pod.formatted("b"), 37)).containsExactly(hidden);
    assertThat(pod(pod.formatted("$(A)"), 37)).containsExactly(hidden);
    assertThat(pod(pod.formatted("$(A)b"), 37)).isEmpty();
  }

  @Test
  void warnsOfAnnotationsWithoutEffect() {
    String annotations = "{scheduler.alpha.kubernetes.io/critical-pod: \"\"}";
    assertThat(
            verdict(
                "v1, kind: Pod, metadata: {name: a, annotations: "
                    + annotations
                    + "}, spec: {"
                    + CONTAINERS
                    + "}",
                37))
        .containsExactly(
            "metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]"
                + " pod-annotation-deprecated");
  }

  @Test
  void warnsOfNamesThatMakePoorHostNamesSince27() {
    String pod = "v1, kind: Pod, metadata: {name: a.b}, spec: {" + CONTAINERS + "}";
    assertThat(verdict(pod, 27)).containsExactly("metadata.name name-not-dns-label");
    assertThat(verdict(pod, 26)).isEmpty();
  }

  @Test
  void warnsOnlyOfWhatIsTaken() {
    String pod = "terminationGracePeriodSeconds: -1, dnsPolicy: x, " + CONTAINERS;
    assertThat(deployment(pod, 37))
        .containsExactly("spec.template.spec.dnsPolicy FieldValueNotSupported");
  }
}
