package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the container. */
class EnvironmentValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | env: [{name: a, valueFrom: {secretKeyRef: {name: a, key: b.c}}}] | -
          37 | env: [{name: a, valueFrom: {}}] | .env[0].valueFrom FieldValueInvalid
          37 | env: [{name: a, value: b, valueFrom: {fieldRef: {fieldPath: status.podIP}}}] | .env[0].valueFrom FieldValueInvalid
          37 | env: [{name: a, valueFrom: {fieldRef: {}}}] | .env[0].valueFrom.fieldRef.fieldPath FieldValueRequired
          37 | env: [{name: a, valueFrom: {fieldRef: {fieldPath: metadata.labels}}}] | .env[0].valueFrom.fieldRef.fieldPath FieldValueNotSupported
          37 | env: [{name: a, valueFrom: {fieldRef: {fieldPath: "metadata.labels['app']"}}}] | -
          37 | env: [{name: a, valueFrom: {fieldRef: {fieldPath: "metadata.labels['a b']"}}}] | .env[0].valueFrom.fieldRef FieldValueInvalid
          37 | env: [{name: a, valueFrom: {fieldRef: {fieldPath: spec.nodename}}}] | .env[0].valueFrom.fieldRef.fieldPath FieldValueInvalid
          37 | env: [{name: a, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1k}}}] | .env[0].valueFrom.resourceFieldRef.divisor FieldValueInvalid
          37 | env: [{name: a, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 1Mi}}}] | -
          37 | env: [{name: a, valueFrom: {resourceFieldRef: {resource: limits.disk}}}] | .env[0].valueFrom.resourceFieldRef.resource FieldValueNotSupported
          37 | env: [{name: a, valueFrom: {configMapKeyRef: {name: A_b, key: ..}}}] | .env[0].valueFrom.configMapKeyRef.name FieldValueInvalid; .env[0].valueFrom.configMapKeyRef.key FieldValueInvalid
          35 | env: [{name: a, valueFrom: {fileKeyRef: {volumeName: files, path: a, key: b}}}] | -
          37 | env: [{name: a, valueFrom: {fileKeyRef: {volumeName: conf, path: ../a}}}] | .env[0].valueFrom.fileKeyRef.key FieldValueRequired; .env[0].valueFrom.fileKeyRef.path FieldValueInvalid; .env[0].valueFrom.fileKeyRef.volumeName FieldValueInvalid
          37 | envFrom: [{configMapRef: {name: a}, prefix: "a="}] | .envFrom[0].prefix FieldValueInvalid
          37 | envFrom: [{}] | .envFrom FieldValueInvalid
          37 | envFrom: [{secretRef: {}}] | .envFrom[0].secretRef.name FieldValueRequired
          37 | env: [{name: a, value: b}, {name: a, valueFrom: {fieldRef: {fieldPath: status.podIP}}}] | .env[1] env-duplicate
          """)
  void checksWhereValuesComeFrom(int minor, String fields, String expected) {
    assertThat(
            pod(
                "volumes: [{name: files}, {name: conf, configMap: {name: conf}}], containers: [{name: a, image: x, "
                    + fields
                    + "}]",
                minor))
        .containsExactlyElementsOf(under("spec.containers[0]", expected));
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
