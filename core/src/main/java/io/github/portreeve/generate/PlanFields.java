package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.text.Nearest;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping of a plan file, read strictly; null is the same as absent. */
final class PlanFields {
  private final YamlMapping mapping;
  private final FieldPath path;
  private final PlanComplaints complaints;

  private PlanFields(YamlMapping mapping, FieldPath path, PlanComplaints complaints) {
    this.mapping = mapping;
    this.path = path;
    this.complaints = complaints;
  }

  /** Complains of keys that are not known, and of a node that is no mapping: then it is null. */
  static @Nullable PlanFields of(
      YamlNode node, FieldPath path, PlanComplaints complaints, String... known) {
    if (!(node.resolve() instanceof YamlMapping mapping)) {
      String message = "a mapping belongs here, with the keys " + String.join(", ", known);
      complaints.refuse(ErrorType.WRONG_TYPE, path, node.span(), message);
      return null;
    }
    PlanFields fields = new PlanFields(mapping, path, complaints);
    fields.refuseUnknown(List.of(known));
    return fields;
  }

  private void refuseUnknown(List<String> known) {
    for (YamlEntry entry : mapping.fields()) {
      if (!known.contains(entry.name())) {
        FieldPath field = path.child(entry.name());
        String message = unknown(entry.name(), known);
        complaints.refuse(ErrorType.UNKNOWN_FIELD, field, entry.key().span(), message);
      }
    }
  }

  static String unknown(String name, List<String> known) {
    String nearest = Nearest.to(name, known);
    return "no key \""
        + name
        + "\" here, "
        + (nearest == null
            ? "only " + String.join(", ", known)
            : "did you mean \"" + nearest + "\"?");
  }

  boolean has(String key) {
    return value(key) != null;
  }

  private @Nullable YamlNode value(String key) {
    YamlNode written = mapping.get(key);
    YamlNode value = written == null ? null : written.resolve();
    return value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL ? null : value;
  }

  String string(String key) {
    String value = stringOrNull(key);
    return value == null ? "" : value;
  }

  @Nullable String stringOrNull(String key) {
    YamlNode value = value(key);
    return value == null ? null : text(value, path.child(key));
  }

  private @Nullable String text(YamlNode value, FieldPath field) {
    if (value.resolve() instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING) {
      return scalar.string();
    }
    String hint =
        value.resolve() instanceof YamlScalar plain ? "; write \"" + plain.text() + "\"" : "";
    complaints.refuse(ErrorType.WRONG_TYPE, field, value.span(), "a string belongs here" + hint);
    return null;
  }

  @Nullable Integer integer(String key) {
    YamlNode value = value(key);
    if (value == null) {
      return null;
    }
    Long number = value instanceof YamlScalar scalar ? scalar.wholeNumber() : null;
    if (number == null || number != number.intValue()) {
      refuse(key, ErrorType.WRONG_TYPE, "a number belongs here, without quotes and not too large");
      return null;
    }
    return number.intValue();
  }

  /** Number or name of a port; null when absent. */
  @Nullable IntOrString port(String key) {
    if (value(key) instanceof YamlScalar scalar && scalar.wholeNumber() != null) {
      Integer number = integer(key);
      return number == null ? null : IntOrString.of(number);
    }
    String name = stringOrNull(key);
    return name == null ? null : IntOrString.of(name);
  }

  List<String> strings(String key) {
    return list(key, this::text);
  }

  /** The items of a list; those that the reader makes null of are left out. */
  <T> List<T> list(String key, BiFunction<YamlNode, FieldPath, @Nullable T> reader) {
    YamlNode value = value(key);
    List<T> list = new ArrayList<>();
    if (value instanceof YamlSequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        T item = reader.apply(sequence.items().get(i), path.child(key).index(i));
        if (item != null) {
          list.add(item);
        }
      }
    } else if (value != null) {
      refuse(key, ErrorType.WRONG_TYPE, "a list belongs here; put a dash before each item");
    }
    return list;
  }

  boolean isTrue(String key) {
    return isBoolean(key, true);
  }

  boolean isFalse(String key) {
    return isBoolean(key, false);
  }

  private boolean isBoolean(String key, boolean wanted) {
    return value(key) instanceof YamlScalar scalar
        && scalar.type() == ScalarType.BOOLEAN
        && scalar.bool() == wanted;
  }

  /** The scalar below the key; null when it is absent or something else. */
  @Nullable YamlScalar scalar(String key) {
    return value(key) instanceof YamlScalar scalar ? scalar : null;
  }

  /** What the text below the key stands for; null when it is absent or stands for nothing. */
  <T> @Nullable T parsed(String key, Function<String, T> parser) {
    YamlScalar scalar = scalar(key);
    return scalar == null ? null : complaints.parsed(scalar, path.child(key), parser);
  }

  /** The fields below the key; null when it is absent, or with a complaint no mapping. */
  @Nullable PlanFields mapping(String key, String... known) {
    YamlNode value = value(key);
    return value == null ? null : of(value, path.child(key), complaints, known);
  }

  /** Names and texts. */
  Map<String, String> stringMap(String key) {
    Map<String, String> map = new LinkedHashMap<>();
    YamlNode value = value(key);
    if (value instanceof YamlMapping entries) {
      for (YamlEntry entry : entries.fields()) {
        String text = text(entry.value(), path.child(key).key(entry.name()));
        map.put(entry.name(), text == null ? "" : text);
      }
    } else if (value != null) {
      refuse(key, ErrorType.WRONG_TYPE, "a mapping of names to texts belongs here");
    }
    return map;
  }

  void refuse(String key, ErrorType type, String message) {
    YamlNode value = mapping.get(key);
    SourceSpan span = value == null ? mapping.span() : value.span();
    complaints.refuse(type, path.child(key), span, message);
  }
}
