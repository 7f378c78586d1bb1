package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodAnnotationsTest {
  private static final String DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";
  private static final String SECCOMP = "seccomp.security.alpha.kubernetes.io/pod";
  private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "0, true",
    "-01, true",
    "-2147483648, true",
    "2147483647, true",
    "2147483648, false",
    "+1, false",
    "01, false",
    "00, false",
    "x, false",
    "-, false"
  })
  void deletionCostIsAnInteger(String cost, boolean valid) {
    assertThat(isTaken(DELETION_COST, cost, "[" + DELETION_COST + "]")).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "runtime/default, true",
    "unconfined, true",
    "localhost/a/b, true",
    "default, false",
    "localhost//a, false",
    "localhost/a/../b, false"
  })
  void seccompProfilesAreInTheirFolder(String profile, boolean valid) {
    assertThat(isTaken(SECCOMP, profile, "." + SECCOMP)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "main, runtime/default, true",
    "main, localhost/x, true",
    "main, default, false",
    "other, unconfined, false"
  })
  void appArmorProfilesNameContainers(String container, String profile, boolean valid) {
    String key = APP_ARMOR + container;
    assertThat(isTaken(key, profile, "[" + key + "]")).isEqualTo(valid);
  }

  private static boolean isTaken(String key, String value, String path) {
    var verdict =
        WorkloadText.verdict(
            "v1, kind: Pod, metadata: {name: a, annotations: {\""
                + key
                + "\": \""
                + value
                + "\"}}, spec: {"
                + WorkloadText.CONTAINERS
                + "}",
            37);
    String place = "metadata.annotations" + path;
    String deprecated = "metadata.annotations[" + key + "] pod-annotation-deprecated";
    boolean taken = verdict.isEmpty() || verdict.equals(List.of(deprecated));
    if (!taken) {
      assertThat(verdict).containsExactly(place + " FieldValueInvalid");
    }
    return taken;
  }
}
