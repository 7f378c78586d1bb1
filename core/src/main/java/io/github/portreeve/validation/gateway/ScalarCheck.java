package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.Schema;
import io.github.portreeve.definition.TextForm;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the types of values, and what single values may be. */
final class ScalarCheck {
  private final Objections objections;

  ScalarCheck(Objections objections) {
    this.objections = objections;
  }

  void type(@Nullable Object value, Schema schema, FieldPath path) {
    boolean fits =
        switch (schema.type()) {
          case OBJECT -> value instanceof Map<?, ?>;
          case LIST -> value instanceof List<?>;
          case STRING -> value instanceof String;
          case INTEGER, INT32 -> value instanceof Long;
          case BOOLEAN -> value instanceof Boolean;
        };
    if (!fits) {
      String wanted = SchemaWords.wanted(schema.type());
      String message = SchemaWords.describe(value) + " must be " + wanted;
      objections.schema(ErrorType.FIELD_VALUE_TYPE_INVALID, path, message);
    }
  }

  /** Checks a string or a number; of these, too, when another type is wanted. */
  void check(@Nullable Object value, Schema schema, FieldPath path) {
    boolean number = schema.type() == Schema.Type.INTEGER || schema.type() == Schema.Type.INT32;
    if (value instanceof String text && schema.type() == Schema.Type.STRING) {
      text(text, schema, path);
    } else if (value instanceof Number found && number) {
      range(found, schema, path);
      bounds(found, schema, path);
    }
  }

  private void text(String text, Schema schema, FieldPath path) {
    int length = text.codePointCount(0, text.length());
    Long most = schema.most();
    Long least = schema.least();
    TextForm form = schema.form();
    String start = SchemaWords.quote(text);
    if (most != null && length > most) {
      String message = start + " has " + length + " characters, at most " + most + " are allowed";
      objections.schema(ErrorType.FIELD_VALUE_TOO_LONG, path, message);
    } else if (least != null && length < least) {
      String message =
          length == 0 ? "the value must not be empty" : start + " needs " + least + " characters";
      objections.schema(ErrorType.FIELD_VALUE_INVALID, path, message);
    } else if (form != null && !Forms.matches(form, text)) {
      String message = start + " must be " + form.words();
      objections.schema(ErrorType.FIELD_VALUE_INVALID, path, message);
    }
  }

  /** Numbers come as Double only when no Long can hold them. */
  private void range(Number number, Schema schema, FieldPath path) {
    boolean small = schema.type() == Schema.Type.INT32;
    if (number instanceof Long whole && (!small || whole == whole.intValue())) {
      return;
    }
    String bits = small ? "32" : "64";
    String message = number + " in " + path + " is no whole number of " + bits + " bits";
    objections.nowhere(path, message);
  }

  private void bounds(Number number, Schema schema, FieldPath path) {
    Long most = schema.most();
    Long least = schema.least();
    if (most != null && isLess(most, number)) {
      String message = number + " is too large, at most " + most + " is allowed";
      objections.schema(ErrorType.FIELD_VALUE_INVALID, path, message);
    }
    if (least != null && isLess(number, least)) {
      String message = number + " is too small, at least " + least + " is needed";
      objections.schema(ErrorType.FIELD_VALUE_INVALID, path, message);
    }
  }

  private static boolean isLess(Number one, Number other) {
    return one instanceof Long first && other instanceof Long second
        ? first < second
        : one.doubleValue() < other.doubleValue();
  }

  /** Checks a value of any type, null included, where only some are allowed. */
  void allowed(@Nullable Object value, Schema schema, FieldPath path) {
    // The server cuts 301.5 to 301 before it looks for it.
    Object whole = value instanceof Double number ? (Object) number.longValue() : value;
    if (!schema.allowed().isEmpty() && (whole == null || !schema.allowed().contains(whole))) {
      String message =
          SchemaWords.describe(value) + " is none of " + SchemaWords.list(schema.allowed());
      objections.schema(ErrorType.FIELD_VALUE_NOT_SUPPORTED, path, message);
    }
  }
}
