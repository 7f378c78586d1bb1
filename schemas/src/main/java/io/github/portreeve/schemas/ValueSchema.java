package io.github.portreeve.schemas;

import io.github.portreeve.decode.FieldShape;
import io.github.portreeve.report.JsonWriter;
import java.util.List;

/** Writes what a schema says of a single value, as Go's JSON decoding takes it. */
final class ValueSchema {
  /** RFC 3339, but that an hour may have one digit and a fraction a comma; days by 31. */
  private static final String TIME =
      "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
          + "T([01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d([.,]\\d+)?"
          + "(Z|[+-]([01]\\d|2[0-4]):([0-5]\\d|60))$";

  private static final String QUANTITY =
      "^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([numkMGTPE]|[KMGTPE]i|[eE][+-]?\\d+)?\\s*$";

  /** No more than the letters: groups of four would make many readers of patterns recurse. */
  private static final String BASE64 = "^[A-Za-z0-9+/\\r\\n]*(=[\\r\\n]*){0,2}$";

  private final JsonWriter json;

  ValueSchema(JsonWriter json) {
    this.json = json;
  }

  /** Writes the keywords for a type that is neither object, list nor map. */
  void write(FieldShape.Kind kind) {
    switch (kind) {
      case STRING -> types("string");
      case BOOLEAN -> types("boolean");
      case INT32 -> integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "integer");
      case INT64 -> integer(Long.MIN_VALUE, Long.MAX_VALUE, "integer");
      case INT_OR_STRING -> integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "integer", "string");
      case DOUBLE -> types("number");
      case TIME -> pattern(TIME, "string");
      case QUANTITY -> pattern(QUANTITY, "string", "number");
      // Go also takes a list of numbers for bytes.
      case BYTES -> pattern(BASE64, "string", "array");
      case ANY -> {}
      case LIST, MAP, OBJECT -> throw new IllegalArgumentException("no single value: " + kind);
    }
  }

  /** Writes the types that a value may have; null is always one of them. */
  void types(String... types) {
    json.name("type").beginArray();
    for (String type : types) {
      json.value(type);
    }
    json.value("null").endArray();
  }

  private void integer(long least, long most, String... types) {
    types(types);
    json.name("minimum").value(least);
    json.name("maximum").value(most);
  }

  private void pattern(String pattern, String... types) {
    types(types);
    json.name("pattern").value(pattern);
  }

  /**
   * Writes the values that a string may have, of which the empty one says nothing, as null does;
   * writes nothing when there are none to choose from.
   */
  void choices(List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    json.name("enum").beginArray();
    for (String choice : choices) {
      json.value(choice);
    }
    json.value("").value((String) null).endArray();
  }
}
