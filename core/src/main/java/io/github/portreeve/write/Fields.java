package io.github.portreeve.write;

import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.IntOrString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping in the order they are written. What is absent is left out, and so is
 * what the server cannot tell from absent; an object that may be null is written even when it is
 * empty, since there {@code {}} and nothing differ.
 */
final class Fields {
  /** Of String, Number, Boolean, Fields, Null or a List of these. */
  private final Map<String, Object> values = new LinkedHashMap<>();

  Map<String, Object> values() {
    return values;
  }

  /** The same as plain values: mappings as Map, whole numbers as Long. */
  Map<String, @Nullable Object> plain() {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      plain.put(entry.getKey(), plain(entry.getValue()));
    }
    return plain;
  }

  private static Object plain(Object value) {
    if (value instanceof Fields fields) {
      return fields.plain();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Fields::plain).toList();
    }
    return value instanceof Number number ? (Object) number.longValue() : value;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Fields string(String name, String value) {
    return put(name, value.isEmpty() ? null : value);
  }

  Fields stringOrNull(String name, @Nullable String value) {
    return put(name, value);
  }

  Fields number(String name, long value) {
    return put(name, value == 0 ? null : value);
  }

  Fields numberOrNull(String name, @Nullable Number value) {
    return put(name, value);
  }

  Fields bool(String name, boolean value) {
    return put(name, value ? true : null);
  }

  Fields boolOrNull(String name, @Nullable Boolean value) {
    return put(name, value);
  }

  Fields intOrString(String name, IntOrString value) {
    return value.equals(IntOrString.UNSET) ? this : intOrStringOrNull(name, value);
  }

  Fields intOrStringOrNull(String name, @Nullable IntOrString value) {
    return value == null || value.isString()
        ? stringOrNull(name, value == null ? null : value.string())
        : numberOrNull(name, value.number());
  }

  Fields object(String name, Fields value) {
    return put(name, value.isEmpty() ? null : value);
  }

  <T> Fields objectOrNull(String name, @Nullable T value, Function<T, Fields> encoder) {
    return put(name, value == null ? null : encoder.apply(value));
  }

  <T> Fields objects(String name, List<T> values, Function<T, Fields> encoder) {
    return put(name, values.isEmpty() ? null : values.stream().map(encoder).toList());
  }

  Fields strings(String name, List<String> values) {
    return put(name, values.isEmpty() ? null : values);
  }

  Fields stringMap(String name, Map<String, String> values) {
    Fields map = new Fields();
    map.values.putAll(values);
    return object(name, map);
  }

  /** Texts, numbers, booleans, lists and maps of these, just as they are. */
  Fields content(Map<?, ?> content) {
    content.forEach((name, value) -> put((String) name, node(value)));
    return this;
  }

  /** Fields of no record, just as they are. */
  Fields others(FieldValues others) {
    return content(others.values());
  }

  private static Object node(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Fields().content(map);
    }
    if (value instanceof FieldValues fields) {
      return new Fields().others(fields);
    }
    return value instanceof List<?> list ? list.stream().map(Fields::node).toList() : value;
  }

  /** Adds empty labels to the metadata among these fields. */
  Fields emptyLabels() {
    Fields metadata = new Fields();
    if (values.get("metadata") instanceof Fields given) {
      metadata.values.putAll(given.values);
    }
    metadata.values.put("labels", new Fields());
    return put("metadata", metadata);
  }

  private Fields put(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }
}
