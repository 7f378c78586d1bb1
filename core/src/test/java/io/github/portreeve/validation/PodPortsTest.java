package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.deployment;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server says of containers' ports and of ports on the node. */
class PodPortsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {containerPort: 80}                                  | -
          {containerPort: 65535, hostPort: 1, protocol: UDP}   | -
          {name: http}                                         | [0].containerPort FieldValueRequired
          {containerPort: 65536}                               | [0].containerPort FieldValueInvalid
          {containerPort: -1}                                  | [0].containerPort FieldValueInvalid
          {containerPort: 80, hostPort: 65536}                 | [0].hostPort FieldValueInvalid
          {containerPort: 80, hostPort: -1}                    | [0].hostPort FieldValueInvalid
          {containerPort: 80, hostIP: nowhere, hostPort: 80}   | -
          {containerPort: 80, protocol: tcp}                   | [0].protocol FieldValueNotSupported
          {containerPort: 80, protocol: HTTP}                  | [0].protocol FieldValueNotSupported
          {containerPort: 80, name: fifteen-letters}           | -
          {containerPort: 80, name: sixteen-letters-}          | [0].name FieldValueInvalid
          {containerPort: 80, name: "8080"}                    | [0].name FieldValueInvalid
          {containerPort: 80, name: Http}                      | [0].name FieldValueInvalid
          {containerPort: 80, name: a--b}                      | [0].name FieldValueInvalid
          {containerPort: 80, name: a-}                        | [0].name FieldValueInvalid
          {containerPort: 80, name: a}, {containerPort: 81, name: a} | [1].name FieldValueDuplicate
          {containerPort: 80, hostPort: 80}, {containerPort: 81, hostPort: 80} | [1].hostPort FieldValueDuplicate
          {containerPort: 80, hostPort: 80}, {containerPort: 81, hostPort: 80, hostIP: 0.0.0.0} | -
          {containerPort: 80, hostPort: 80}, {containerPort: 81, hostPort: 80, protocol: UDP} | -
          """)
  void checksPorts(String ports, String expected) {
    String container = "containers: [{name: main, image: x, ports: [" + ports + "]}]";
    assertThat(pod(container, 37)).containsExactlyElementsOf(under("spec.", expected));
    assertThat(deployment(container, 37))
        .containsExactlyElementsOf(under("spec.template.spec.", expected));
  }

  private static List<String> under(String spec, String expected) {
    return lines(expected).stream().map(line -> spec + "containers[0].ports" + line).toList();
  }

  @Test
  void sctpCameWithRelease19() {
    String container =
        "containers: [{name: a, image: x, ports: [{containerPort: 1, protocol: SCTP}]}]";
    assertThat(pod(container, 19)).isEmpty();
    assertThat(pod(container, 18))
        .containsExactly("spec.containers[0].ports[0].protocol FieldValueNotSupported");
  }

  @Test
  void containersShareTheNodesPortsAndInitContainersDoNot() {
    String one = "{name: %s, image: x, ports: [{containerPort: 80, hostPort: 80}]}";
    assertThat(pod("containers: [" + one.formatted("a") + ", " + one.formatted("b") + "]", 20))
        .containsExactly("spec.containers[1].ports[0].hostPort FieldValueDuplicate");
    String both = "containers: [%s], initContainers: [%s]";
    assertThat(pod(both.formatted(one.formatted("a"), one.formatted("b")), 20)).isEmpty();
  }

  @Test
  void serversNameTheFirstInitContainerInPlaceOfAnyOther() {
    String twice =
        "{name: b, image: x, ports: [{containerPort: 1, hostPort: 9}, {containerPort: 2, hostPort: 9}]}";
    String pod = WorkloadText.CONTAINERS + ", initContainers: [{name: a, image: x}, " + twice + "]";
    assertThat(pod(pod, 37))
        .containsExactly("spec.initContainers[0].ports[1].hostPort FieldValueDuplicate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {containerPort: 80}                | -                         | -
          {containerPort: 80, hostPort: 80}  | -                         | -
          {containerPort: 80, hostPort: 81}  | hostPort FieldValueInvalid | containerPort FieldValueInvalid
          """)
  void hostNetworkMapsNoPorts(String port, String since28, String before) {
    String spec = "hostNetwork: true, containers: [{name: a, image: x, ports: [" + port + "]}]";
    String pod = "spec.containers[0].ports[0].";
    String template = "spec.template." + pod;
    assertThat(pod(spec, 28)).containsExactlyElementsOf(prefixed(pod, since28));
    assertThat(pod(spec, 27)).containsExactlyElementsOf(prefixed(pod, before));
    assertThat(deployment(spec, 28)).containsExactlyElementsOf(prefixed(template, since28));
    assertThat(deployment(spec, 27)).containsExactlyElementsOf(prefixed(template, before));
  }

  private static List<String> prefixed(String prefix, String expected) {
    return lines(expected).stream().map(line -> prefix + line).toList();
  }

  @Test
  void hostNetworkFillsInHostPorts() {
    String spec =
        "hostNetwork: true, containers: [{name: a, image: x, ports: [{containerPort: 80}]},"
            + " {name: b, image: x, ports: [{containerPort: 80}]}]";
    String place = "containers[1].ports[0].hostPort FieldValueDuplicate";
    assertThat(pod(spec, 37)).containsExactly("spec." + place);
    assertThat(pod(spec, 16)).containsExactly("spec." + place);
    assertThat(deployment(spec, 27)).containsExactly("spec.template.spec." + place);
    assertThat(deployment(spec, 28))
        .containsExactly("spec.template.spec.containers[1].ports[0] container-port-duplicate");
  }
}
