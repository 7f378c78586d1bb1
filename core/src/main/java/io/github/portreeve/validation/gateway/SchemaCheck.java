package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.Schema;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks values by their schemas as the server does: a value of a wrong type is checked all the
 * same, as far as its own type goes.
 */
final class SchemaCheck {
  private final Objections objections;
  private final ScalarCheck scalars;

  SchemaCheck(Objections objections) {
    this.objections = objections;
    this.scalars = new ScalarCheck(objections);
  }

  /** Checks a value, presets filled in. */
  void check(@Nullable Object value, Schema schema, FieldPath path) {
    scalars.type(value, schema, path);
    if (schema.address() && value != null) {
      AddressCheck.check(value, path, objections);
    }
    if (value instanceof Map<?, ?> object) {
      object(object, schema, path);
    } else if (value instanceof List<?> list) {
      list(list, schema, path);
    } else {
      scalars.check(value, schema, path);
    }
    scalars.allowed(value, schema, path);
  }

  private void object(Map<?, ?> object, Schema schema, FieldPath path) {
    if (schema.type() != Schema.Type.OBJECT) {
      return;
    }
    Long most = schema.most();
    if (most != null && object.size() > most) {
      tooMany(object.size(), most, "keys", path);
    }
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Schema field = schema.field(name);
      if (field != null) {
        check(entry.getValue(), field, path.child(name));
      }
    }
    required(object, schema, path);
  }

  private void required(Map<?, ?> object, Schema schema, FieldPath path) {
    for (String name : schema.required()) {
      if (!object.containsKey(name)) {
        String message = "\"" + name + "\" is missing" + SchemaWords.kindOf(schema.field(name));
        objections.schema(ErrorType.FIELD_VALUE_REQUIRED, path.child(name), message);
      }
    }
  }

  private void list(List<?> list, Schema schema, FieldPath path) {
    Schema item = schema.item();
    if (item == null) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      check(list.get(i), item, path.index(i));
    }
    Long least = schema.least();
    if (least != null && list.size() < least) {
      String message = "the list is empty, it must have at least " + least + " item";
      objections.schema(ErrorType.FIELD_VALUE_INVALID, path, message);
    }
    Long most = schema.most();
    if (most != null && list.size() > most) {
      tooMany(list.size(), most, "items", path);
    }
  }

  private void tooMany(int size, long most, String what, FieldPath path) {
    String message = size + " " + what + " are more than the " + most + " that are allowed";
    objections.schema(ErrorType.FIELD_VALUE_TOO_MANY, path, message);
  }
}
