package io.github.portreeve.validation.gateway;

import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object within an object, presets filled in, and where it stands. The rules that ask it run
 * only when all types are right.
 */
record Part(FieldPath path, Map<?, ?> fields) {

  /** Whether the field is there, be it empty. */
  boolean has(String name) {
    return fields.get(name) != null;
  }

  /** Whether the field is there and this text. */
  boolean is(String name, String text) {
    return text.equals(fields.get(name));
  }

  /** The field's text; empty when it is absent. */
  String text(String name) {
    return fields.get(name) instanceof String text ? text : "";
  }

  /** Whether both have the same value in the field, or both have none. */
  boolean agrees(Part other, String name) {
    Object value = fields.get(name);
    return value == null ? !other.has(name) : value.equals(other.fields.get(name));
  }

  long number(String name) {
    return fields.get(name) instanceof Long number ? number : 0;
  }

  /** The object in the field; null when it is absent. */
  @Nullable Part part(String name) {
    return fields.get(name) instanceof Map<?, ?> found ? new Part(path.child(name), found) : null;
  }

  /** The items of the list in the field; none when it is absent. */
  List<Part> parts(String name) {
    List<Part> parts = new ArrayList<>();
    int index = 0;
    for (Object item : items(name)) {
      if (item instanceof Map<?, ?> found) {
        parts.add(new Part(path.child(name).index(index), found));
      }
      index++;
    }
    return parts;
  }

  /** The strings of the list in the field; none when it is absent. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : items(name)) {
      if (item instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  private List<?> items(String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }
}
