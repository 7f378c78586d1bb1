package io.github.portreeve.write;

import io.github.portreeve.model.FieldValues;
import java.util.List;
import java.util.Map;

/** Prints mappings as block YAML, two columns a level, sequences not indented, as kubectl does. */
final class YamlEmitter {
  /** YAML lets no key of more than 1,024 chars stand before its colon on one line. */
  private static final int LONGEST_SIMPLE_KEY = 512;

  private final StringBuilder out = new StringBuilder();

  /** A document; all but the first are parted from the one before by {@code ---}. */
  void document(List<String> comments, Fields fields) {
    out.append(out.isEmpty() ? "" : "---\n");
    for (String comment : comments) {
      comment.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    }
    if (fields.isEmpty()) {
      out.append("{}\n");
    } else {
      mapping(fields, 0, "");
    }
  }

  String text() {
    return out.toString();
  }

  /** Prints the entries; what stands before the first is the caller's choice. */
  private void mapping(Fields fields, int indent, String first) {
    String lead = first;
    for (Map.Entry<String, Object> entry : fields.values().entrySet()) {
      out.append(lead);
      lead = " ".repeat(indent);
      key(entry.getKey(), lead);
      value(entry.getValue(), indent);
    }
  }

  private void key(String name, String lead) {
    if (name.length() > LONGEST_SIMPLE_KEY) {
      out.append("? ").append(ScalarText.key(name)).append('\n').append(lead).append(':');
    } else {
      out.append(ScalarText.key(name)).append(':');
    }
  }

  private void value(Object value, int indent) {
    if (value instanceof Fields fields && !fields.isEmpty()) {
      out.append('\n');
      mapping(fields, indent + 2, " ".repeat(indent + 2));
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      out.append('\n');
      sequence(list, indent);
    } else {
      out.append(' ').append(scalar(value, indent + 2)).append('\n');
    }
  }

  private void sequence(List<?> items, int indent) {
    for (Object item : items) {
      out.append(" ".repeat(indent)).append('-');
      if (item instanceof Fields fields && !fields.isEmpty()) {
        mapping(fields, indent + 2, " ");
      } else if (item instanceof List<?> list && !list.isEmpty()) {
        out.append('\n');
        sequence(list, indent + 2);
      } else {
        out.append(' ').append(scalar(item, indent + 2)).append('\n');
      }
    }
  }

  private static String scalar(Object value, int indent) {
    if (value instanceof Fields) {
      return "{}";
    }
    if (value instanceof List<?>) {
      return "[]";
    }
    if (value == FieldValues.Null.NULL) {
      return "null";
    }
    return value instanceof String text ? ScalarText.value(text, indent) : value.toString();
  }
}
