package io.github.portreeve.schemas;

import com.networknt.schema.Error;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Words for what a schema does not allow. */
final class SchemaWords {
  /** Longer texts are cut in messages, in chars; more choices than these are counted. */
  private static final int MOST_CHARS = 60;

  private static final int MOST_CHOICES = 12;

  private SchemaWords() {}

  /** What kind of refusal the server makes of it. */
  static ErrorType type(Error error) {
    JsonNode value = error.getInstanceNode();
    if (value.isIntegralNumber() && !value.canConvertToLong()) {
      return ErrorType.FIELD_VALUE_TYPE_INVALID; // read as a floating point number
    }
    return switch (error.getKeyword()) {
      case "type" -> ErrorType.FIELD_VALUE_TYPE_INVALID;
      case "required" -> ErrorType.FIELD_VALUE_REQUIRED;
      case "enum" -> ErrorType.FIELD_VALUE_NOT_SUPPORTED;
      case "maxLength" -> ErrorType.FIELD_VALUE_TOO_LONG;
      case "maxItems", "maxProperties" -> ErrorType.FIELD_VALUE_TOO_MANY;
      default -> ErrorType.FIELD_VALUE_INVALID;
    };
  }

  /** One sentence about the value at this path. */
  static String message(Error error, FieldPath path) {
    String name = name(path);
    JsonNode value = error.getInstanceNode();
    JsonNode wanted = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "type" -> name + " must be " + types(wanted) + ", not " + describe(value);
      case "required" -> error.getProperty() + " is required";
      case "enum" -> name + " must be " + choices(wanted) + ", not " + describe(value);
      case "pattern" -> name + " must match " + wanted.asString() + ", not " + describe(value);
      case "format" -> name + " must be " + format(wanted.asString()) + ", not " + describe(value);
      case "multipleOf" -> name + " must be a multiple of " + wanted + ", not " + describe(value);
      case "uniqueItems" -> name + " must have no item twice";
      default -> limit(error.getKeyword(), name, value, wanted);
    };
  }

  private static String limit(String keyword, String name, JsonNode value, JsonNode wanted) {
    return switch (keyword) {
      case "minimum" -> name + " must be at least " + wanted + ", not " + value;
      case "maximum" -> name + " must be at most " + wanted + ", not " + value;
      case "exclusiveMinimum" -> name + " must be more than " + wanted + ", not " + value;
      case "exclusiveMaximum" -> name + " must be less than " + wanted + ", not " + value;
      case "minLength" -> tooShort(name, value, wanted);
      case "maxLength" -> {
        String text = value.asString();
        int length = text.codePointCount(0, text.length());
        yield name + " must have at most " + wanted + " characters, it has " + length;
      }
      case "minItems" ->
          name + " must have at least " + counted(wanted, "item") + ", it has " + value.size();
      case "maxItems" ->
          name + " must have at most " + counted(wanted, "item") + ", it has " + value.size();
      case "minProperties" ->
          name + " must have at least " + counted(wanted, "field") + ", it has " + value.size();
      case "maxProperties" ->
          name + " must have at most " + counted(wanted, "field") + ", it has " + value.size();
      default -> name + " does not fit " + keyword + " " + wanted + " of its definition";
    };
  }

  private static String tooShort(String name, JsonNode value, JsonNode wanted) {
    return value.asString().isEmpty()
        ? name + " must not be empty"
        : name + " must have at least " + wanted + " characters, not " + describe(value);
  }

  private static String counted(JsonNode number, String thing) {
    return number + " " + thing + (number.asInt() == 1 ? "" : "s");
  }

  /** What is said of a value that fits none of its alternatives, or what it must not fit. */
  static String alternatives(String keyword, FieldPath path) {
    return switch (keyword) {
      case "not" -> name(path) + " has a value that its definition rules out";
      case "oneOf" -> name(path) + " must fit exactly one of the forms that its definition allows";
      default -> name(path) + " fits none of the forms that its definition allows";
    };
  }

  /** How a sentence begins that is about the value at this path. */
  static String name(FieldPath path) {
    if (path.isRoot()) {
      return "the object";
    }
    return path.isIndex() ? "an item of " + path.parent().name() : path.name();
  }

  private static String types(JsonNode types) {
    List<String> words = new ArrayList<>();
    for (JsonNode type : types.isArray() ? types : List.of(types)) {
      switch (type.asString()) {
        case "string" -> words.add("a string");
        case "integer" -> words.add("a whole number");
        case "number" -> words.add("a number");
        case "boolean" -> words.add("true or false");
        case "array" -> words.add("a list");
        case "object" -> words.add("a mapping");
        default -> {}
      }
    }
    return String.join(" or ", words);
  }

  private static String choices(JsonNode choices) {
    if (choices.size() > MOST_CHOICES) {
      return "one of the " + choices.size() + " values that its definition lists";
    }
    List<String> words = new ArrayList<>();
    for (JsonNode choice : choices) {
      words.add(choice.toString());
    }
    return choices.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
  }

  private static String format(String format) {
    return switch (format) {
      case "ipv4" -> "an IPv4 address";
      case "ipv6" -> "an IPv6 address";
      case "cidr" -> "a block of IP addresses such as 10.0.0.0/8";
      case "date" -> "a date such as 2024-05-01";
      case "datetime" -> "a time such as 2024-05-01T12:00:00Z";
      default -> "a UUID";
    };
  }

  /** What a value is: {@code the boolean true}, {@code a list}. */
  static String describe(JsonNode value) {
    if (value.isString()) {
      String text = value.asString();
      return "\""
          + (text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…")
          + "\"";
    }
    return value.isObject()
        ? "a mapping"
        : value.isArray()
            ? "a list"
            : value.isBoolean()
                ? "the boolean " + value
                : value.isNull() ? "null" : "the number " + value;
  }
}
