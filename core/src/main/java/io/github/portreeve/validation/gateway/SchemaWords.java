package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for what a value is and for what it should be. */
final class SchemaWords {
  /** Longer texts are cut in messages, in chars. */
  private static final int MOST = 60;

  private SchemaWords() {}

  static String wanted(Schema.Type type) {
    return switch (type) {
      case OBJECT -> "a mapping";
      case LIST -> "a list";
      case STRING -> "a string";
      case INTEGER, INT32 -> "a whole number";
      case BOOLEAN -> "true or false";
    };
  }

  static String describe(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Map<?, ?>) {
      return "a mapping";
    }
    if (value instanceof List<?>) {
      return "a list";
    }
    return value instanceof String text ? quote(text) : value.toString();
  }

  static String quote(String text) {
    return "\"" + (text.length() <= MOST ? text : text.substring(0, MOST) + "…") + "\"";
  }

  /** What a missing field would be: {@code : a string}, with the choice where it is short. */
  static String kindOf(@Nullable Schema schema) {
    if (schema == null) {
      return "";
    }
    return schema.allowed().isEmpty()
        ? ", " + wanted(schema.type())
        : ", one of " + list(schema.allowed());
  }

  static String list(List<Object> allowed) {
    StringBuilder out = new StringBuilder();
    for (Object value : allowed) {
      out.append(out.length() == 0 ? "" : ", ").append(value);
    }
    return out.toString();
  }
}
