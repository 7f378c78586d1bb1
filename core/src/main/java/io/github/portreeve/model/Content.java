package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of trees of texts, numbers, booleans, lists and maps, which nobody can change. */
final class Content {
  private Content() {}

  static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      copy.put((String) entry.getKey(), value(entry.getValue()));
    }
    return Ordered.copy(copy);
  }

  private static Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return copy(map);
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      for (Object item : list) {
        copy.add(value(item));
      }
      return List.copyOf(copy);
    }
    if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException("no content of a manifest: " + value);
  }
}
