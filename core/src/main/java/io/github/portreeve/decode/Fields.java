package io.github.portreeve.decode;

import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one YAML mapping, read as the types the model wants. What is absent, null or of
 * another type reads as absent: wrong types have been reported before by {@link StructureCheck}.
 */
final class Fields {
  private static final Fields NONE = new Fields(null);

  private final @Nullable YamlMapping mapping;

  private Fields(@Nullable YamlMapping mapping) {
    this.mapping = mapping;
  }

  static Fields of(@Nullable YamlNode node) {
    return node != null && node.resolve() instanceof YamlMapping found ? new Fields(found) : NONE;
  }

  private @Nullable YamlNode value(String name) {
    YamlNode found = mapping == null ? null : mapping.get(name);
    return found instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL ? null : found;
  }

  private @Nullable YamlScalar scalar(String name, ScalarType type) {
    return value(name) instanceof YamlScalar scalar && scalar.type() == type ? scalar : null;
  }

  String string(String name) {
    YamlScalar scalar = scalar(name, ScalarType.STRING);
    return scalar == null ? "" : scalar.string();
  }

  @Nullable String stringOrNull(String name) {
    YamlScalar scalar = scalar(name, ScalarType.STRING);
    return scalar == null ? null : scalar.string();
  }

  int int32(String name) {
    return (int) int64(name);
  }

  @Nullable Integer int32OrNull(String name) {
    Long value = int64OrNull(name);
    return value == null ? null : value.intValue();
  }

  long int64(String name) {
    Long value = int64OrNull(name);
    return value == null ? 0 : value;
  }

  @Nullable Long int64OrNull(String name) {
    return value(name) instanceof YamlScalar scalar ? scalar.wholeNumber() : null;
  }

  boolean bool(String name) {
    YamlScalar scalar = scalar(name, ScalarType.BOOLEAN);
    return scalar != null && scalar.bool();
  }

  @Nullable Boolean booleanOrNull(String name) {
    YamlScalar scalar = scalar(name, ScalarType.BOOLEAN);
    return scalar == null ? null : scalar.bool();
  }

  IntOrString intOrString(String name) {
    IntOrString value = intOrStringOrNull(name);
    return value == null ? IntOrString.UNSET : value;
  }

  @Nullable IntOrString intOrStringOrNull(String name) {
    if (!(value(name) instanceof YamlScalar scalar)) {
      return null;
    }
    if (scalar.type() == ScalarType.STRING) {
      return IntOrString.of(scalar.string());
    }
    Long number = scalar.wholeNumber();
    return number == null ? null : IntOrString.of(number.intValue());
  }

  /** The mapping below this name; null when there is none. */
  @Nullable Fields object(String name) {
    return value(name) instanceof YamlMapping found ? new Fields(found) : null;
  }

  Fields objectOrEmpty(String name) {
    return value(name) instanceof YamlMapping found ? new Fields(found) : NONE;
  }

  /** The items of the sequence below this name; an item that is no mapping reads as empty. */
  List<Fields> list(String name) {
    if (!(value(name) instanceof YamlSequence sequence)) {
      return List.of();
    }
    List<Fields> list = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      list.add(of(item));
    }
    return list;
  }

  /** The strings of the sequence below this name; null items are empty strings, as in Go. */
  List<String> strings(String name) {
    if (!(value(name) instanceof YamlSequence sequence)) {
      return List.of();
    }
    List<String> list = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      list.add(text(item));
    }
    return list;
  }

  /** A map of strings in the order written; null values are empty strings, as in Go. */
  Map<String, String> stringMap(String name) {
    if (!(value(name) instanceof YamlMapping map)) {
      return Map.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (YamlEntry entry : map.fields()) {
      values.put(entry.name(), text(entry.value()));
    }
    return values;
  }

  /** All fields of other names than these, as they are written. */
  FieldValues others(List<String> names) {
    if (mapping != null) {
      for (YamlEntry entry : mapping.fields()) {
        if (!names.contains(entry.name())) {
          return FieldValuesDecoder.fields(mapping, names);
        }
      }
    }
    return FieldValues.NONE;
  }

  /** All fields, as they are written. */
  FieldValues values() {
    return others(List.of());
  }

  private static String text(YamlNode node) {
    return node.resolve() instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING
        ? scalar.string()
        : "";
  }
}
