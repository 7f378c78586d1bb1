package io.github.portreeve.decode;

import io.github.portreeve.model.FieldValues;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes over what the model has no records for. */
final class FieldValuesDecoder {
  private FieldValuesDecoder() {}

  /** All fields of the mapping but these. */
  static FieldValues fields(YamlMapping mapping, List<String> but) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (YamlEntry entry : mapping.fields()) {
      if (!but.contains(entry.name())) {
        values.put(entry.name(), value(entry.value().resolve()));
      }
    }
    return FieldValues.of(values);
  }

  private static Object value(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return fields(mapping, List.of());
    }
    return node instanceof YamlSequence sequence ? items(sequence) : scalar((YamlScalar) node);
  }

  private static List<Object> items(YamlSequence sequence) {
    List<Object> items = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      items.add(value(item.resolve()));
    }
    return List.copyOf(items);
  }

  private static Object scalar(YamlScalar scalar) {
    return switch (scalar.type()) {
      case STRING -> scalar.string();
      case BOOLEAN -> scalar.bool();
      case NULL -> FieldValues.Null.NULL;
      case INTEGER, FLOAT -> number(scalar);
    };
  }

  private static Object number(YamlScalar scalar) {
    Long whole = scalar.wholeNumber();
    if (whole != null) {
      return whole;
    }
    String json = scalar.json();
    return json.equals("null") ? FieldValues.Null.NULL : new BigDecimal(json);
  }
}
