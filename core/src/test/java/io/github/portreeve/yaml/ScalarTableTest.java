package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars as sigs.k8s.io/yaml 1.6.0 over go.yaml.in/yaml/v2 makes JSON of them. */
class ScalarTableTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          yes | true
          Yes | true
          on | true
          ON | true
          y | true
          Y | true
          True | true
          TRUE | true
          no | false
          off | false
          n | false
          False | false
          tRue | "tRue"
          yep | "yep"
          0777 | 511
          0o777 | 511
          0O17 | 15
          0x50 | 80
          0X50 | 80
          0b11 | 3
          -0b11 | -3
          1_000 | 1000
          1__0_ | 10
          _1 | "_1"
          080 | 80
          -080 | -80
          08.5 | 8.5
          +8080 | 8080
          -0 | 0
          -0.0 | -0
          00 | 0
          1e3 | 1000
          1E3 | 1000
          8080.0 | 8080
          1. | 1
          1.0 | 1
          +.5 | 0.5
          .5 | 0.5
          .5_0 | 0.5
          ._5 | "._5"
          1_0.5 | 10.5
          1e-7 | 1e-7
          1e21 | 1e+21
          1e20 | 100000000000000000000
          0.30000000000000004 | 0.30000000000000004
          2e-3 | 0.002
          12:30:45 | "12:30:45"
          190:20:30 | "190:20:30"
          2001-01-01 | "2001-01-01"
          ~ | null
          Null | null
          NULL | null
          nULL | "nULL"
          1e400 | "1e400"
          1e-400 | 0
          99999999999999999999 | 100000000000000000000
          9223372036854775807 | 9223372036854775807
          18446744073709551615 | 18446744073709551615
          +18446744073709551615 | 18446744073709552000
          18446744073709551616 | 18446744073709552000
          0xFFFFFFFFFFFFFFFF | 18446744073709551615
          0xFFFFFFFFFFFFFFFFF | "0xFFFFFFFFFFFFFFFFF"
          << | "<<"
          = | "="
          0x | "0x"
          3e | "3e"
          0o8 | "0o8"
          0b2 | "0b2"
          + | "+"
          - 1 | [1]
          -. | "-."
          80/TCP | "80/TCP"
          10Mi | "10Mi"
          \u0663 | "\u0663"
          '80' | "80"
          "80" | "80"
          "" | ""
          !!int '80' | 80
          !!int 0x50 | 80
          !!float 80 | 80
          !!float 1.5 | 1.5
          !!str 80 | "80"
          !!str yes | "yes"
          !!bool yes | true
          !!bool "yes" | true
          !!null '' | null
          !foo 80 | "80"
          ! 80 | "80"
          !!binary aGk= | "hi"
          !!timestamp 2001-01-01 | "2001-01-01"
          !<tag:yaml.org,2002:int> 80 | 80
          "\\0" | "\\u0000"
          "\\x41\\u00e9" | "A\u00e9"
          "it\\'s" | "it's"
          """)
  void values(String written, String json) {
    String text = json.startsWith("[") ? written : "a: " + written;

    assertThat(YamlTexts.outcome(text))
        .isEqualTo(json.startsWith("[") ? json : "{\"a\":" + json + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".inf",
        "-.INF",
        "+.Inf",
        ".NaN",
        ".nan",
        "!!float .inf",
        "!!int x",
        "!!int 1.0",
        "!!int ''",
        "!!bool x",
        "!!null x",
        "!!float x",
        "!!float 18446744073709551615",
        "!!binary aGk",
        "!!binary '*'",
        "!!timestamp x",
        "!!timestamp 80"
      })
  void valuesThatJsonHasNot(String written) {
    assertThat(YamlTexts.outcome("a: " + written)).isEqualTo("VALUE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\\uD800\"", "\"\\uD83D\\uDE00\"", "\"\\/\"", "\"\\q\"", "\"\\UFFFFFFFF\""})
  void escapesThatGoHasNot(String written) {
    assertThat(YamlTexts.outcome("a: " + written)).isEqualTo("SYNTAX");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          yes | true
          on | true
          y | true
          n | false
          1 | 1
          0x50 | 80
          1_000 | 1000
          1.5 | 1.5
          8080.0 | 8080
          1000000.0 | 1e+06
          0.00001 | 1e-05
          380323.11145593 | 380323.12
          1e400 | 1e400
          .inf | .inf
          -.inf | -.inf
          .nan | .nan
          -0.0 | -0
          'y' | y
          "1" | 1
          !!str 1 | 1
          !!binary aGk= | hi
          2001-01-01 | 2001-01-01
          web | web
          """)
  void keys(String written, String name) {
    YamlMapping mapping = YamlTexts.mapping(written + ": v");

    assertThat(mapping.fields()).singleElement().extracting(YamlEntry::name).isEqualTo(name);
    assertThat(mapping.get(name)).isInstanceOf(YamlScalar.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~", "null", "!!null ''", "9223372036854775808", "[a]", "{a: b}", "? [a]\n"})
  void keysThatJsonHasNot(String written) {
    YamlStream stream = YamlTexts.read("x: 1\n" + written + ": v");

    assertThat(stream.problems())
        .singleElement()
        .extracting(YamlProblem::type)
        .isEqualTo(YamlProblem.Type.KEY_TYPE);
    assertThat(YamlTexts.json(stream.documents().get(0).root())).isEqualTo("{\"x\":1}");
  }

  @ParameterizedTest
  @CsvSource({
    "8080.0,8080",
    "1e3,1000",
    "0x50,80",
    "-1,-1",
    "9223372036854775807,9223372036854775807"
  })
  void wholeNumbers(String written, long number) {
    assertThat(scalar(written).wholeNumber()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "9223372036854775808", "1e19", "9.3e18", "yes", "'1'", "~"})
  void noWholeNumbers(String written) {
    assertThat(scalar(written).wholeNumber()).isNull();
  }

  @Test
  void scalarKeepsWhatIsWritten() {
    YamlScalar scalar = scalar("!!int '0x50'");

    assertThat(scalar.text()).isEqualTo("0x50");
    assertThat(scalar.plain()).isFalse();
    assertThat(scalar.tag()).isEqualTo("tag:yaml.org,2002:int");
    assertThat(scalar.type()).isEqualTo(ScalarType.INTEGER);
  }

  private static YamlScalar scalar(String written) {
    return (YamlScalar) YamlTexts.mapping("a: " + written).entries().get(0).value();
  }
}
