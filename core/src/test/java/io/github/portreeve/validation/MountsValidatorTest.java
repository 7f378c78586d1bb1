package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the container. */
class MountsValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | volumeMounts: [{name: v, mountPath: /a}, {name: v, mountPath: /b, subPath: c}] | -
          37 | volumeMounts: [{name: v, mountPath: /a}, {name: w, mountPath: /a}] | .volumeMounts[1].mountPath FieldValueInvalid
          37 | volumeMounts: [{name: v, mountPath: /a, subPath: /b, subPathExpr: ../c}] | .volumeMounts.subPath FieldValueInvalid; .volumeMounts[0].subPathExpr FieldValueInvalid; .volumeMounts.subPathExpr FieldValueInvalid
          37 | volumeMounts: [{name: v, mountPath: /a, mountPropagation: Bidirectional}] | .volumeMounts.mountPropagation FieldValueForbidden
          37 | volumeMounts: [{name: v, mountPath: /a, mountPropagation: Both}] | .volumeMounts.mountPropagation FieldValueNotSupported
          37 | volumeMounts: [{name: v, mountPath: /a, recursiveReadOnly: Enabled}] | .volumeMounts.recursiveReadOnly FieldValueForbidden
          30 | volumeMounts: [{name: v, mountPath: /a, recursiveReadOnly: Enabled}] | -
          37 | volumeDevices: [{name: w, devicePath: /dev/a}] | -
          37 | volumeDevices: [{name: v, devicePath: /dev/a}, {name: x, devicePath: a/../b}] | .volumeDevices[0].name FieldValueInvalid; .volumeDevices[1].name FieldValueNotFound; .volumeDevices[1].devicePath FieldValueInvalid
          37 | volumeDevices: [{name: w, devicePath: /a}], volumeMounts: [{name: w, mountPath: /a}] | .volumeMounts[0].name FieldValueInvalid; .volumeMounts[0].mountPath FieldValueInvalid; .volumeDevices[0].name FieldValueInvalid; .volumeDevices[0].devicePath FieldValueInvalid
          """)
  void checksMountsAndDevices(int minor, String fields, String expected) {
    assertThat(
            pod(
                "volumes: [{name: v}, {name: w, persistentVolumeClaim: {claimName: c}}], containers: [{name: a, image: x, "
                    + fields
                    + "}]",
                minor))
        .containsExactlyElementsOf(under("spec.containers[0]", expected));
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
