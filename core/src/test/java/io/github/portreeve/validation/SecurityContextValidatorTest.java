package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the container, or the pod. */
class SecurityContextValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | runAsUser: 0, runAsGroup: 2147483648 | .runAsGroup FieldValueInvalid
          37 | privileged: true | -
          37 | privileged: true, allowPrivilegeEscalation: false | ' FieldValueInvalid'
          37 | allowPrivilegeEscalation: false, capabilities: {add: [CAP_SYS_ADMIN]} | ' FieldValueInvalid'
          37 | procMount: Unmasked | .procMount FieldValueInvalid
          37 | seccompProfile: {} | .seccompProfile.type FieldValueRequired
          37 | seccompProfile: {type: Localhost} | .seccompProfile.localhostProfile FieldValueRequired
          37 | seccompProfile: {type: Localhost, localhostProfile: /a} | .seccompProfile.localhostProfile FieldValueInvalid
          37 | seccompProfile: {type: RuntimeDefault, localhostProfile: a} | .seccompProfile.localhostProfile FieldValueInvalid
          37 | appArmorProfile: {type: Locally} | .appArmorProfile.type FieldValueNotSupported
          37 | windowsOptions: {runAsUserName: a\\b\\c} | .windowsOptions.runAsUserName FieldValueInvalid
          """)
  void checksContainers(int minor, String context, String expected) {
    assertThat(pod("containers: [{name: a, image: x, securityContext: {" + context + "}}]", minor))
        .containsExactlyElementsOf(under("spec.containers[0].securityContext", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | fsGroup: -1, supplementalGroups: [1, -1] | securityContext.fsGroup FieldValueInvalid; securityContext.supplementalGroups[1] FieldValueInvalid
          37 | fsGroupChangePolicy: Never | securityContext.fsGroupChangePolicy FieldValueNotSupported
          37 | sysctls: [{name: kernel.shm_rmid_forced, value: "1"}] | -
          37 | sysctls: [{name: net.core.somaxconn, value: "1"}] | securityContext.sysctls[0].name FieldValueInvalid
          37 | sysctls: [{name: a}, {name: a}, {name: A.b}] | securityContext.sysctls[1].name FieldValueDuplicate; securityContext.sysctls[2].name FieldValueInvalid
          37 | supplementalGroupsPolicy: Some | securityContext.supplementalGroupsPolicy FieldValueNotSupported
          32 | supplementalGroupsPolicy: Some | -
          """)
  void checksPods(int minor, String context, String expected) {
    assertThat(
            pod(
                "securityContext: {" + context + "}, hostNetwork: true, " + WorkloadText.CONTAINERS,
                minor))
        .containsExactlyElementsOf(under("spec.", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | os: {name: windows}, securityContext: {fsGroup: 1} | securityContext.fsGroup FieldValueForbidden
          37 | os: {name: linux}, securityContext: {windowsOptions: {}} | securityContext.windowsOptions FieldValueForbidden
          """)
  void checksWhatSystemsHave(int minor, String fields, String expected) {
    assertThat(pod(fields + ", hostNetwork: true, " + WorkloadText.CONTAINERS, minor))
        .containsExactlyElementsOf(under("spec.", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {privileged: true} | .containers[0].securityContext.privileged FieldValueForbidden
          {privileged: false} | -
          {windowsOptions: {hostProcess: true}} | ' FieldValueForbidden'
          """)
  void refusesPrivilegesWhereTheServerAllowsNone(String context, String expected) {
    String container = "{name: a, image: x, securityContext: " + context + "}";
    String spec = "{hostNetwork: true, containers: [" + container + "]}";
    Manifest<?> pod =
        Manifest.generated(
            WorkloadText.resource("v1, kind: Pod, metadata: {name: web}, spec: " + spec));
    ClusterProfile strict = ClusterProfile.DEFAULT.withAllowPrivileged(false);
    assertThat(Verdict.of(pod, strict)).containsExactlyElementsOf(under("spec", expected));
    assertThat(Verdict.of(pod, ClusterProfile.DEFAULT)).isEmpty();
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
