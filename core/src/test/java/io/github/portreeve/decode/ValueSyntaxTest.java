package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSyntaxTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01T00:00:00Z",
        "2024-02-29T23:59:59Z",
        "2000-02-29T00:00:00Z",
        "2024-01-01T00:00:00.5+01:00",
        "2024-01-01T00:00:00,123456789Z",
        "2024-01-01T0:00:00Z",
        "2024-01-01T00:00:00+24:00"
      })
  void times(String text) {
    assertThat(ValueSyntax.isTime(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2024-01-01",
        "2024-01-01T",
        "2024-01-01T00:00",
        "2024-01-01T00:00:00",
        "2024-01-01T00:00:00z",
        "2024-01-01t00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:60Z",
        "2024-02-30T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00ZZ",
        "2024-01-01T000:0:00Z"
      })
  void noTimes(String text) {
    assertThat(ValueSyntax.isTime(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "+1", "-1", "1.", ".5", "1.5", "100m", "128Mi", "1k", "1E", "1e3", "1E-3", "1e+3",
        " 1", "0.1Ki", "3n", "5u"
      })
  void quantities(String text) {
    assertThat(ValueSyntax.isQuantity(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "m", ".", "abc", "1Kb", "128MB", "1 Gi", "1K", "1e", "1e+", "--1", "1.2.3"})
  void noQuantities(String text) {
    assertThat(ValueSyntax.isQuantity(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "YWJj", "YWI=", "YQ==", "YW\nJj\n", "+/+/"})
  void base64(String text) {
    assertThat(ValueSyntax.isBase64(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "YWI", "YW Jj", "YW-_", "=", "====", "Y===", "YQ==YQ=="})
  void noBase64(String text) {
    assertThat(ValueSyntax.isBase64(text)).isFalse();
  }
}
