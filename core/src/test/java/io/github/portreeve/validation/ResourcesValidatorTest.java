package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the container, or the pod. */
class ResourcesValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 500m} | -
          37 | limits: {cpu: 1}, requests: {cpu: 2} | .requests FieldValueInvalid
          37 | limits: {cpu: -1} | .limits[cpu] FieldValueInvalid; .requests[cpu] FieldValueInvalid
          37 | requests: {cpus: 1} | .requests[cpus] FieldValueInvalid; .requests[cpus] FieldValueInvalid
          37 | requests: {storage: 1} | .requests[storage] FieldValueInvalid
          37 | limits: {example.com/gpu: 1} | -
          37 | requests: {example.com/gpu: 1} | .limits FieldValueRequired
          37 | limits: {example.com/gpu: 2}, requests: {example.com/gpu: 1} | .requests FieldValueInvalid
          37 | limits: {example.com/gpu: 1500m} | .limits[example.com/gpu] FieldValueInvalid; .requests[example.com/gpu] FieldValueInvalid
          37 | limits: {hugepages-2Mi: 4Mi} | ' FieldValueForbidden'
          37 | limits: {hugepages-2Mi: 3Mi, cpu: 1} | .limits[hugepages-2Mi] FieldValueInvalid; .requests[hugepages-2Mi] FieldValueInvalid
          37 | claims: [{name: c}, {name: d}, {name: c}] | .claims[1] FieldValueNotFound; .claims[2] FieldValueDuplicate
          37 | limits: {memory: 500m} | .limits[memory] fraction-of-byte; .requests[memory] fraction-of-byte
          """)
  void checksAmounts(int minor, String resources, String expected) {
    assertThat(
            pod(
                "resourceClaims: [{name: c, resourceClaimName: a}], containers: [{name: a, image: x, resources: {"
                    + resources
                    + "}}]",
                minor))
        .containsExactlyElementsOf(under("spec.containers[0].resources", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | limits: {cpu: 4} | -
          37 | requests: {cpu: 1} | .requests[cpu] FieldValueInvalid
          33 | requests: {cpu: 1} | -
          37 | requests: {ephemeral-storage: 1} | .requests[ephemeral-storage] FieldValueNotSupported
          37 | limits: {memory: 1Gi} | .requests FieldValueInvalid; .containers[0][memory].limits FieldValueInvalid
          """)
  void checksWholePods(int minor, String resources, String expected) {
    assertThat(
            pod(
                "resources: {"
                    + resources
                    + "}, containers: [{name: a, image: x, resources: {requests: {cpu: 2}, limits: {memory: 2Gi}}}]",
                minor))
        .containsExactlyElementsOf(under("spec.resources", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | overhead: {cpu: 1, pods: -1} | overhead.limits[pods] FieldValueInvalid; overhead.limits[pods] FieldValueInvalid
          37 | ephemeralContainers: [{name: e, image: x, resources: {limits: {cpus: 1}}}] | ephemeralContainers[0].resources.limits[cpus] FieldValueInvalid; ephemeralContainers[0].resources.limits[cpus] FieldValueInvalid; ephemeralContainers[0].resources FieldValueForbidden; ephemeralContainers FieldValueForbidden
          37 | overhead: {memory: 500m} | overhead[memory] fraction-of-byte
          37 | resourceClaims: [{name: A}] | resourceClaims[0].name FieldValueInvalid; resourceClaims[0] FieldValueInvalid
          37 | resourceClaims: [{name: a, resourceClaimName: A}] | resourceClaims[0].resourceClaimName FieldValueInvalid
          """)
  void checksWhatBelongsToThem(int minor, String fields, String expected) {
    assertThat(pod(fields + ", " + WorkloadText.CONTAINERS, minor))
        .containsExactlyElementsOf(under("spec.", expected));
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
