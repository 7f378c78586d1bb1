package io.github.portreeve.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server gets of YAML, as plain values: Map, List, String, Boolean, Long, Double for numbers
 * that are not whole or too large, and null.
 */
public final class JsonValue {
  private JsonValue() {}

  /** Merge keys are merged, aliases repeated, of repeated keys the last one counts. */
  public static @Nullable Object of(YamlNode node) {
    YamlNode resolved = node.resolve();
    if (resolved instanceof YamlMapping mapping) {
      return object(mapping);
    }
    return resolved instanceof YamlSequence sequence
        ? list(sequence)
        : scalar((YamlScalar) resolved);
  }

  /** The value of a mapping. */
  public static Map<String, @Nullable Object> object(YamlMapping mapping) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (YamlEntry field : mapping.fields()) {
      object.put(field.name(), of(field.value()));
    }
    return object;
  }

  private static List<@Nullable Object> list(YamlSequence sequence) {
    List<@Nullable Object> list = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      list.add(of(item));
    }
    return list;
  }

  private static @Nullable Object scalar(YamlScalar scalar) {
    return switch (scalar.type()) {
      case STRING -> scalar.string();
      case BOOLEAN -> scalar.bool();
      case INTEGER -> integer(scalar.integer());
      case FLOAT -> number(scalar);
      case NULL -> null;
    };
  }

  private static Object integer(BigInteger value) {
    return value.bitLength() < 64 ? (Object) value.longValue() : (Object) value.doubleValue();
  }

  private static @Nullable Object number(YamlScalar scalar) {
    Long whole = scalar.wholeNumber();
    if (whole != null) {
      return whole;
    }
    // JSON knows neither infinity nor what is no number.
    Double value = scalar.number();
    return value.isNaN() || value.isInfinite() ? null : value;
  }
}
