package io.github.portreeve.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> FIELDS = List.of("nodePort", "targetPort", "port", "name");

  @Test
  void slipsOfThePenAreSeen() {
    assertThat(Nearest.to("nodeport", FIELDS)).isEqualTo("nodePort");
    assertThat(Nearest.to("tragetPort", FIELDS)).isEqualTo("targetPort");
    assertThat(Nearest.to("prot", FIELDS)).isEqualTo("port");
    assertThat(Nearest.to("target-port", FIELDS)).isEqualTo("targetPort");
  }

  @Test
  void otherWordsAreNoSlips() {
    assertThat(Nearest.to("hostIP", FIELDS)).isNull();
    assertThat(Nearest.to("", FIELDS)).isNull();
    assertThat(Nearest.to("name", List.of())).isNull();
  }
}
