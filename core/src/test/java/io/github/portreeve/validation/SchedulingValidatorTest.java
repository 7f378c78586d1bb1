package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the pod. */
class SchedulingValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | schedulingGates: [{name: a b}, {name: c}, {name: c}] | schedulingGates[0] FieldValueInvalid; schedulingGates[2] FieldValueDuplicate
          37 | schedulingGates: [{name: a}], nodeName: b | nodeName FieldValueForbidden
          26 | schedulingGates: [{name: a b}] | -
          37 | priorityClassName: A | priorityClassName FieldValueInvalid
          37 | runtimeClassName: "" | runtimeClassName FieldValueInvalid
          37 | preemptionPolicy: Always | preemptionPolicy FieldValueNotSupported
          37 | serviceAccount: A | serviceAccountName FieldValueInvalid
          37 | ephemeralContainers: [{name: main, image: x, targetContainerName: b, ports: [{containerPort: 1}]}] | ephemeralContainers[0].name FieldValueDuplicate; ephemeralContainers[0].targetContainerName FieldValueNotFound; ephemeralContainers[0].ports FieldValueForbidden; ephemeralContainers FieldValueForbidden
          37 | imagePullSecrets: [{}, {name: a}, {name: a}] | imagePullSecrets[0].name image-pull-secret-invalid; imagePullSecrets[2].name image-pull-secret-invalid
          37 | topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, minDomains: 0, labelSelector: {}}] | topologySpreadConstraints[0].minDomains FieldValueInvalid; topologySpreadConstraints[0].minDomains FieldValueInvalid
          37 | topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, nodeTaintsPolicy: Never, matchLabelKeys: [a]}] | topologySpreadConstraints[0].nodeTaintsPolicy FieldValueNotSupported; topologySpreadConstraints[0].matchLabelKeys FieldValueForbidden
          37 | affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 0, preference: {}}]}} | affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight FieldValueInvalid
          37 | affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: a, labelSelector: {}, matchLabelKeys: [x], mismatchLabelKeys: [x]}]}} | affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys[0] FieldValueInvalid
          37 | affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, podAffinityTerm: {labelSelector: {}}}]}} | affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey FieldValueRequired; affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey FieldValueInvalid
          """)
  void checksScheduling(int minor, String fields, String expected) {
    assertThat(pod(fields + ", " + WorkloadText.CONTAINERS, minor))
        .containsExactlyElementsOf(under("spec.", expected));
  }

  /** The server puts a single pod's own labels into its selectors before it looks at them. */
  @Test
  void keysStandOnceInSelectors() {
    String term =
        "{topologyKey: a, labelSelector: {matchLabels: {app: web}}, matchLabelKeys: [app]}";
    String spec =
        "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: ["
            + term
            + "]}}, ";
    String labels = "v1, kind: Pod, metadata: {name: web, labels: {app: web}}, spec: {";
    assertThat(WorkloadText.verdict(labels + spec + WorkloadText.CONTAINERS + "}", 37))
        .containsExactly(
            "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0][0]"
                + " FieldValueInvalid");
    assertThat(pod(spec + WorkloadText.CONTAINERS, 37)).isEmpty();
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
