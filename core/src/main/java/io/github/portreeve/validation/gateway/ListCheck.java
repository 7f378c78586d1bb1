package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.Schema;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds items that a list may have only once; whatever their types are. */
final class ListCheck {
  /** Stands for the key of an item that has none. */
  private static final Object NO_KEY = new Object();

  private final Objections objections;

  ListCheck(Objections objections) {
    this.objections = objections;
  }

  void check(@Nullable Object value, @Nullable Schema schema, FieldPath path) {
    if (schema == null) {
      return;
    }
    if (value instanceof Map<?, ?> object) {
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        String name = (String) entry.getKey();
        FieldPath field = schema.isMap() ? path.key(name) : path.child(name);
        check(entry.getValue(), schema.field(name), field);
      }
    } else if (value instanceof List<?> list) {
      list(list, schema, path);
    }
  }

  private void list(List<?> list, Schema schema, FieldPath path) {
    if (schema.set()) {
      unique(list, path, "");
    } else if (!schema.listKey().isEmpty() && areObjects(list, path)) {
      unique(keys(list, schema.listKey()), path, schema.listKey() + " ");
    }
    for (int i = 0; i < list.size(); i++) {
      check(list.get(i), schema.item(), path.index(i));
    }
  }

  /** Null passes here, and is found elsewhere. */
  private boolean areObjects(List<?> list, FieldPath path) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) != null && !(list.get(i) instanceof Map<?, ?>)) {
        String message = SchemaWords.describe(list.get(i)) + " must be a mapping";
        objections.schema(ErrorType.FIELD_VALUE_INVALID, path.index(i), message);
        return false;
      }
    }
    return true;
  }

  private static List<Object> keys(List<?> list, String name) {
    Object[] keys = new Object[list.size()];
    for (int i = 0; i < keys.length; i++) {
      Object key = list.get(i) instanceof Map<?, ?> item ? item.get(name) : null;
      keys[i] = key == null ? NO_KEY : key;
    }
    return List.of(keys);
  }

  /** Of items that are the same only the second is reported, however many there are. */
  private void unique(List<?> items, FieldPath path, String what) {
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i) == null ? NO_KEY : items.get(i);
      int times = seen.getOrDefault(item, 0) + 1;
      seen.put(item, times);
      if (times == 2) {
        String value = item == NO_KEY ? "null" : SchemaWords.describe(item);
        String message = what + value + " stands twice in a list where it may stand once";
        objections.schema(ErrorType.FIELD_VALUE_DUPLICATE, path.index(i), message);
      }
    }
  }
}
