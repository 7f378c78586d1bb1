package io.github.portreeve.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final StringBuilder out = new StringBuilder();
  private final JsonWriter json = new JsonWriter(out);

  @Test
  void valuesAreIndentedAndSeparated() {
    json.beginObject().name("a").value(1).name("b").beginArray().value("x").value(true).endArray();
    json.name("c").beginArray().endArray().name("d").value((String) null).endObject();

    assertThat(out)
        .hasToString(
            """
            {
              "a": 1,
              "b": [
                "x",
                true
              ],
              "c": [],
              "d": null
            }""");
  }

  @Test
  void whatJsonCannotHoldIsEscaped() {
    json.value("\"\\\n\t\u0001\u2028\ud800 ü \ud83d\ude00");

    assertThat(out).hasToString("\"\\\"\\\\\\n\\u0009\\u0001\\u2028\\ud800 ü \ud83d\ude00\"");
  }
}
