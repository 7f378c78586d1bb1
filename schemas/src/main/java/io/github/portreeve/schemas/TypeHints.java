package io.github.portreeve.schemas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the API description says of an object type beyond its fields' types. */
final class TypeHints {
  private static final TypeHints NONE = new TypeHints();

  private final List<String> required = new ArrayList<>();
  private final Map<String, List<String>> choices = new HashMap<>();

  private TypeHints() {}

  /** Nothing at all for decoding, where a server looks at neither. */
  static TypeHints of(String type, SchemaPurpose purpose) {
    String text = purpose == SchemaPurpose.EDITING ? HintData.of(type) : null;
    if (text == null) {
      return NONE;
    }
    TypeHints hints = new TypeHints();
    for (String field : text.split(" ")) {
      hints.add(field);
    }
    return hints;
  }

  /** Reads {@code name!}, {@code name=One|Other} or {@code name!=One|Other}. */
  private void add(String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    if (name.endsWith("!")) {
      name = name.substring(0, name.length() - 1);
      required.add(name);
    }
    if (equals >= 0) {
      choices.put(name, List.of(text.substring(equals + 1).split("\\|", -1)));
    }
  }

  /** The fields that every object of the type must have. */
  List<String> required() {
    return List.copyOf(required);
  }

  /** The values that a field may have; empty for any. */
  List<String> choices(String field) {
    return choices.getOrDefault(field, List.of());
  }
}
