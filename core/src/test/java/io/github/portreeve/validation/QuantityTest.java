package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "+1, 1",
    "-1, -1",
    ".5, 0.5",
    "1., 1",
    "500m, 0.5",
    "1k, 1000",
    "1Ki, 1024",
    "1.5Gi, 1610612736",
    "1e3, 1000",
    "1E-3, 0.001",
    "1E, 1000000000000000000",
    "1n, 0.000000001",
    "0.1n, 0.000000001",
    "' 2 ', 2"
  })
  void readsAmounts(String text, BigDecimal expected) {
    assertThat(Quantity.parse(text).value()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "1a", "1 2", "1kk", "1e", "1.2.3", "--1", "1K"})
  void refusesTheRest(String text) {
    assertThat(Quantity.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "1k, true",
    "1000, true",
    "1Mi, true",
    "1e3, false",
    "2, false",
    "1m, false"
  })
  void knowsUnits(String text, boolean expected) {
    assertThat(Quantity.parse(text).isUnit()).isEqualTo(expected);
  }
}
