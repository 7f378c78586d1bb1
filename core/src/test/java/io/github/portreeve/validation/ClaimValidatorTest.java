package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.CONTAINERS;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.workload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the claim's spec. */
class ClaimValidatorTest {
  private static final String GOOD =
      "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}";

  private static List<String> claim(String claim, String pod, int minor) {
    String own = "volumeClaimTemplates: [" + claim + "], ";
    return workload("apps/v1, kind: StatefulSet", own, pod, minor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | {}                                    | accessModes FieldValueRequired; resources[storage] FieldValueRequired
          33 | {}                                    | -
          37 | {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}} | -
          37 | {accessModes: [RWO], resources: {requests: {storage: 0}}}             | accessModes FieldValueNotSupported; resources[storage] FieldValueInvalid
          37 | {accessModes: [ReadWriteOncePod, ReadOnlyMany], resources: {requests: {storage: 1}}} | accessModes FieldValueForbidden
          """)
  void checksModesAndSize(int minor, String spec, String expected) {
    assertThat(claim("{metadata: {name: data}, spec: " + spec + "}", CONTAINERS, minor))
        .containsExactlyElementsOf(under("spec.volumeClaimTemplates[0].spec.", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          storageClassName: ""                 | -
          storageClassName: Fast               | storageClassName FieldValueInvalid
          volumeMode: Block                    | -
          volumeMode: block                    | volumeMode FieldValueNotSupported
          volumeAttributesClassName: Fast      | volumeAttributesClassName FieldValueInvalid
          selector: {matchLabels: {a: b c}}    | selector.matchLabels FieldValueInvalid
          dataSource: {kind: VolumeSnapshot, apiGroup: snapshot.storage.k8s.io, name: a} | -
          dataSource: {kind: VolumeSnapshot}   | dataSource.name FieldValueRequired; dataSource FieldValueInvalid
          dataSource: {kind: A, name: a, apiGroup: B} | dataSource.apiGroup FieldValueInvalid
          dataSourceRef: {kind: PersistentVolumeClaim, name: a, namespace: A} | dataSourceRef.namespace FieldValueInvalid
          """)
  void checksTheRest(String field, String expected) {
    String spec = "{metadata: {name: data}, spec: {" + GOOD + ", " + field + "}}";
    assertThat(claim(spec, CONTAINERS, 37))
        .containsExactlyElementsOf(under("spec.volumeClaimTemplates[0].spec.", expected));
  }

  /** To the server they are the first volumes. */
  @Test
  void claimsAreVolumes() {
    String claim = "{metadata: {name: Data}, spec: {" + GOOD + "}}";
    String pod = "volumes: [{name: conf, configMap: {}}], " + CONTAINERS;
    assertThat(claim(claim, pod, 37))
        .containsExactly(
            "spec.template.spec.volumes[0].name FieldValueInvalid",
            "spec.template.spec.volumes[1].configMap.name FieldValueRequired");
  }

  @Test
  void checksWhatBecomesOfThem() {
    String own = "persistentVolumeClaimRetentionPolicy: {whenDeleted: Keep}, ";
    assertThat(workload("apps/v1, kind: StatefulSet", own, CONTAINERS, 37))
        .containsExactly(
            "spec.persistentVolumeClaimRetentionPolicy.whenDeleted FieldValueNotSupported");
  }

  @Test
  void claimStandsInForThePodsOwnVolume() {
    String variable =
        "env: [{name: a, valueFrom: {fileKeyRef: {volumeName: data, path: a, key: b}}}]";
    String pod =
        "volumes: [{name: data, emptyDir: {}}], containers: [{name: main, image: x, "
            + variable
            + "}]";
    assertThat(claim("{metadata: {name: data}, spec: {" + GOOD + "}}", pod, 37))
        .containsExactly(
            "spec.template.spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName"
                + " FieldValueInvalid");
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
