package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of an object what the server makes of it before it checks: no nulls, presets filled in. */
final class Presets {
  private Presets() {}

  /** A copy; what no schema knows stays as it is. */
  static @Nullable Object fill(@Nullable Object value, @Nullable Schema schema) {
    if (value instanceof Map<?, ?> object) {
      return object(object, schema);
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<@Nullable Object> items = new ArrayList<>(list.size());
    for (Object item : list) {
      items.add(fill(item, schema == null ? null : schema.item()));
    }
    return items;
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> object, @Nullable Schema schema) {
    Map<String, @Nullable Object> filled = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Schema field = schema == null ? null : schema.field(name);
      if (entry.getValue() != null || field == null) {
        filled.put(name, fill(entry.getValue(), field));
      }
    }
    if (schema != null) {
      addAbsent(schema, filled);
    }
    return filled;
  }

  private static void addAbsent(Schema schema, Map<String, @Nullable Object> filled) {
    for (String name : schema.properties().keySet()) {
      Schema field = schema.field(name);
      if (field != null && field.preset() != null && !filled.containsKey(name)) {
        filled.put(name, fill(field.preset(), field));
      }
    }
  }
}
