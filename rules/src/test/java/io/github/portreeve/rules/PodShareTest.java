package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.IntOrString;
import org.junit.jupiter.api.Test;

class PodShareTest {
  @Test
  void percentagesAreRoundedAsTheDeploymentControllerRounds() {
    PodShare quarter = PodShare.of(null, 25);
    assertThat(quarter.roundedUp(1)).isEqualTo(1);
    assertThat(quarter.roundedDown(1)).isZero();
    assertThat(quarter.roundedDown(3)).isZero();
    assertThat(quarter.roundedDown(4)).isEqualTo(1);
    assertThat(PodShare.of(IntOrString.of("34%"), 0).roundedUp(3)).isEqualTo(2);
    assertThat(PodShare.of(IntOrString.of("0%"), 25).roundedUp(100)).isZero();
  }

  @Test
  void numbersAreThemselves() {
    assertThat(PodShare.of(IntOrString.of(2), 25).roundedUp(1)).isEqualTo(2);
    assertThat(PodShare.of(IntOrString.of(0), 25).roundedDown(9)).isZero();
  }

  @Test
  void whatTheServerRefusesIsNothing() {
    assertThat(PodShare.of(IntOrString.of("many"), 25).roundedUp(9)).isZero();
    assertThat(PodShare.of(IntOrString.of("x%"), 25).roundedUp(9)).isZero();
    assertThat(PodShare.of(IntOrString.of(-1), 25).roundedUp(9)).isZero();
  }
}
