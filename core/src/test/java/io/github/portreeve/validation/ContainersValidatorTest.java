package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.CONTAINERS;
import static io.github.portreeve.validation.WorkloadText.deployment;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainersValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | image: x                                   | .name FieldValueRequired
          37 | name: a                                    | .image FieldValueRequired
          37 | name: A, image: x                          | .name FieldValueInvalid
          37 | name: a.b, image: x                        | .name FieldValueInvalid
          37 | name: a, image: x, imagePullPolicy: always | .imagePullPolicy FieldValueNotSupported
          37 | name: a, image: "x "                       | .image FieldValueInvalid
          35 | name: a, image: x, restartPolicy: Never    | -
          35 | name: a, image: x, restartPolicy: never    | .restartPolicy FieldValueNotSupported
          34 | name: a, image: x, restartPolicy: Never    | .restartPolicy FieldValueForbidden
          32 | name: a, image: x, env: [{name: "1 a"}]    | -
          32 | name: a, image: x, env: [{name: "a=b"}]    | .env[0].name FieldValueInvalid
          31 | name: a, image: x, env: [{name: "1a"}]     | .env[0].name FieldValueInvalid
          31 | name: a, image: x, env: [{name: "..a"}]    | .env[0].name FieldValueInvalid
          37 | name: a, image: x, env: [{value: b}]       | .env[0].name FieldValueRequired
          37 | name: a, image: x, volumeMounts: [{name: v, mountPath: /a}] | .volumeMounts[0].name FieldValueNotFound
          37 | name: a, image: x, volumeMounts: [{}]      | .volumeMounts[0].name FieldValueRequired; .volumeMounts[0].name FieldValueNotFound; .volumeMounts[0].mountPath FieldValueRequired
          """)
  void checksContainers(int minor, String container, String expected) {
    assertThat(pod("containers: [{" + container + "}]", minor))
        .containsExactlyElementsOf(under("spec.containers[0]", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | livenessProbe: {httpGet: {port: 80}}                 | -
          37 | livenessProbe: {}                                    | .livenessProbe FieldValueRequired
          37 | livenessProbe: {httpGet: {}}                         | .livenessProbe.httpGet.port FieldValueInvalid
          37 | livenessProbe: {httpGet: {port: "8080"}}             | .livenessProbe.httpGet.port FieldValueInvalid
          37 | livenessProbe: {httpGet: {port: missing}}            | -
          37 | livenessProbe: {httpGet: {port: 1, scheme: http}}    | .livenessProbe.httpGet.scheme FieldValueNotSupported
          37 | livenessProbe: {httpGet: {port: 1, httpHeaders: [{name: a b}]}} | .livenessProbe.httpGet.httpHeaders FieldValueInvalid
          37 | livenessProbe: {tcpSocket: {port: 65536}}            | .livenessProbe.tcpSocket.port FieldValueInvalid
          37 | livenessProbe: {exec: {}}                            | .livenessProbe.exec.command FieldValueRequired
          37 | livenessProbe: {exec: {command: [a]}, tcpSocket: {}} | .livenessProbe.tcpSocket FieldValueForbidden
          24 | livenessProbe: {grpc: {port: 0}}                     | .livenessProbe.grpc.port FieldValueInvalid
          23 | livenessProbe: {grpc: {port: 80}}                    | .livenessProbe FieldValueRequired
          37 | livenessProbe: {tcpSocket: {port: 1}, successThreshold: 2}  | .livenessProbe.successThreshold FieldValueInvalid
          37 | startupProbe: {tcpSocket: {port: 1}, successThreshold: 2}   | .startupProbe.successThreshold FieldValueInvalid
          37 | readinessProbe: {tcpSocket: {port: 1}, successThreshold: 2} | -
          37 | readinessProbe: {tcpSocket: {port: 1}, periodSeconds: -1}   | .readinessProbe.periodSeconds FieldValueInvalid
          25 | readinessProbe: {tcpSocket: {port: 1}, terminationGracePeriodSeconds: 1} | .readinessProbe.terminationGracePeriodSeconds FieldValueInvalid
          24 | readinessProbe: {tcpSocket: {port: 1}, terminationGracePeriodSeconds: 1} | -
          37 | livenessProbe: {tcpSocket: {port: 1}, terminationGracePeriodSeconds: 0}  | .livenessProbe.terminationGracePeriodSeconds FieldValueInvalid
          37 | lifecycle: {postStart: {}}                           | .lifecycle.postStart FieldValueRequired
          33 | lifecycle: {preStop: {sleep: {seconds: 0}}}          | -
          32 | lifecycle: {preStop: {sleep: {seconds: 0}}}          | .lifecycle.preStop.sleep FieldValueInvalid
          37 | lifecycle: {preStop: {sleep: {seconds: 31}}}         | .lifecycle.preStop.sleep FieldValueInvalid
          29 | lifecycle: {preStop: {sleep: {seconds: 3}}}          | .lifecycle.preStop FieldValueRequired
          """)
  void checksHandlers(int minor, String fields, String expected) {
    assertThat(pod("containers: [{name: a, image: x, " + fields + "}]", minor))
        .containsExactlyElementsOf(under("spec.containers[0]", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | readinessProbe: {exec: {command: [a]}}                        | .readinessProbe FieldValueForbidden
          24 | readinessProbe: {exec: {command: [a]}}                        | .readinessProbe FieldValueInvalid
          29 | restartPolicy: Always, readinessProbe: {exec: {command: [a]}} | -
          28 | restartPolicy: Always, readinessProbe: {exec: {command: [a]}} | .readinessProbe FieldValueForbidden
          35 | restartPolicy: Never                                          | -
          34 | restartPolicy: Never                                          | .restartPolicy FieldValueNotSupported
          37 | lifecycle: {}                                                 | .lifecycle FieldValueForbidden
          """)
  void checksInitContainers(int minor, String fields, String expected) {
    String init = ", initContainers: [{name: i, image: x, " + fields + "}]";
    assertThat(pod(CONTAINERS + init, minor))
        .containsExactlyElementsOf(under("spec.initContainers[0]", expected));
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }

  @Test
  void needsContainersWithNamesOfTheirOwn() {
    assertThat(pod("initContainers: [{name: a, image: x}]", 37))
        .containsExactly("spec.containers FieldValueRequired");
    assertThat(pod(CONTAINERS + ", initContainers: [{name: main, image: x}]", 37))
        .containsExactly("spec.initContainers[0].name FieldValueDuplicate");
    assertThat(pod("containers: [{name: a, image: x}, {name: a, image: x}]", 37))
        .containsExactly("spec.containers[1].name FieldValueDuplicate");
  }

  @Test
  void templatesMayHaveWhiteSpaceAroundImages() {
    assertThat(deployment("containers: [{name: a, image: \" x\"}]", 37)).isEmpty();
  }

  @Test
  void hooksMayTakeAsLongAsPodsMay() {
    String sleep =
        "containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 60}}}}]";
    assertThat(deployment("terminationGracePeriodSeconds: 60, " + sleep, 37)).isEmpty();
    assertThat(deployment("terminationGracePeriodSeconds: 59, " + sleep, 37))
        .containsExactly(
            "spec.template.spec.containers[0].lifecycle.preStop.sleep FieldValueInvalid");
  }
}
