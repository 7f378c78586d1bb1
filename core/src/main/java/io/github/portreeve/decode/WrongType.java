package io.github.portreeve.decode;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;

/** Words for a value of one type where another one belongs. */
final class WrongType {
  /** Longer texts are cut in messages, in chars. */
  private static final int MOST = 60;

  private WrongType() {}

  static String message(YamlNode node, FieldShape.Kind kind, FieldPath path) {
    String start = name(path) + " must be " + wanted(kind) + ", ";
    if (!(node instanceof YamlScalar scalar)) {
      return start + "not " + describe(node) + hint(node, kind);
    }
    return start
        + switch (kind) {
          case STRING, TIME, BYTES -> unquoted(scalar);
          case INT32, INT64, INT_OR_STRING, DOUBLE -> notWhole(scalar, kind);
          case BOOLEAN -> notBoolean(scalar);
          default -> "not " + describe(scalar);
        };
  }

  private static String name(FieldPath path) {
    return path.isIndex() ? "an item of " + path.parent().name() : path.name();
  }

  private static String wanted(FieldShape.Kind kind) {
    return switch (kind) {
      case STRING, TIME, BYTES -> "a string";
      case INT32, INT64, DOUBLE -> "a number";
      case INT_OR_STRING -> "a number or a name";
      case BOOLEAN -> "true or false";
      case LIST -> "a list";
      case MAP, OBJECT -> "a mapping";
      case QUANTITY, ANY -> "a value";
    };
  }

  /** What the value is: {@code the boolean yes}, {@code a list}. */
  static String describe(YamlNode node) {
    if (!(node instanceof YamlScalar scalar)) {
      return node instanceof YamlMapping ? "a mapping" : "a list";
    }
    String text = cut(scalar.text());
    return switch (scalar.type()) {
      case STRING -> "\"" + text + "\"";
      case BOOLEAN -> "the boolean " + text;
      case INTEGER, FLOAT -> "the number " + text;
      case NULL -> "null";
    };
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
  }

  private static String unquoted(YamlScalar scalar) {
    String text = cut(scalar.text());
    boolean number = scalar.type() != ScalarType.BOOLEAN;
    return text
        + " without quotes is "
        + (number ? "a number" : scalar.bool() ? "true" : "false")
        + "; write \""
        + text
        + "\"";
  }

  private static String notWhole(YamlScalar scalar, FieldShape.Kind kind) {
    if (scalar.type() == ScalarType.STRING && isDecimal(scalar.text())) {
      return "\"" + scalar.text() + "\" is a string; write " + scalar.text();
    }
    if (scalar.type() == ScalarType.BOOLEAN || scalar.type() == ScalarType.STRING) {
      return "not " + describe(scalar);
    }
    boolean whole = scalar.type() == ScalarType.INTEGER || scalar.wholeNumber() != null;
    boolean large = kind == FieldShape.Kind.INT64;
    return whole
        ? scalar.text() + " does not fit into " + (large ? "64" : "32") + " bits"
        : scalar.text() + " is not a whole one";
  }

  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start && text.length() < 19;
  }

  private static String notBoolean(YamlScalar scalar) {
    return switch (scalar.text()) {
      case "true", "false" -> "\"" + scalar.text() + "\" is a string; write " + scalar.text();
      default -> "not " + describe(scalar);
    };
  }

  private static String hint(YamlNode node, FieldShape.Kind kind) {
    return kind == FieldShape.Kind.LIST && node instanceof YamlMapping
        ? "; put a dash before each item"
        : "";
  }
}
