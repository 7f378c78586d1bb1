package io.github.portreeve.schemas;

import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds items that stand twice in lists that are sets, or maps by some of their items' fields. */
final class RepeatedItems {
  private final List<Repetition> found = new ArrayList<>();

  private RepeatedItems() {}

  /**
   * An item that is there already.
   *
   * @param first index of the one before it, 0-based
   * @param key what they have in common
   */
  record Repetition(FieldPath item, int first, JsonNode key) {}

  /** All of them in an object of this schema. */
  static List<Repetition> in(JsonNode schema, JsonNode object) {
    RepeatedItems items = new RepeatedItems();
    items.value(schema, object, FieldPath.ROOT);
    return items.found;
  }

  private void value(JsonNode schema, JsonNode value, FieldPath path) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        boolean own = schema.path("properties").has(field.getKey());
        FieldPath below = own ? path.child(field.getKey()) : path.key(field.getKey());
        value(ServerDefaulting.schemaOf(schema, field.getKey()), field.getValue(), below);
      }
    } else if (value.isArray()) {
      list(schema, value, path);
    }
  }

  private void list(JsonNode schema, JsonNode list, FieldPath path) {
    switch (schema.path("x-kubernetes-list-type").asString("")) {
      case "set" -> repeated(list, path);
      case "map" -> repeatedKeys(schema.path("x-kubernetes-list-map-keys"), list, path);
      default -> {}
    }
    for (int i = 0; i < list.size(); i++) {
      value(schema.path("items"), list.get(i), path.index(i));
    }
  }

  /** Of items without any of the keys a server lets but one stand. */
  private void repeatedKeys(JsonNode names, JsonNode list, FieldPath path) {
    List<JsonNode> keys = new ArrayList<>();
    for (JsonNode item : list) {
      if (!item.isObject() && !item.isNull()) {
        return; // has no keys at all, and is complained about for that
      }
      ObjectNode key = JsonNodeFactory.instance.objectNode();
      for (JsonNode name : names) {
        if (item.has(name.asString())) {
          key.set(name.asString(), item.get(name.asString()));
        }
      }
      keys.add(key);
    }
    repeated(keys, path);
  }

  /** Like the server, this names the second of three that are the same, and not the third. */
  private void repeated(Iterable<JsonNode> keys, FieldPath path) {
    Map<JsonNode, Integer> seen = new HashMap<>();
    Map<JsonNode, Integer> named = new HashMap<>();
    int index = 0;
    for (JsonNode key : keys) {
      Integer first = seen.putIfAbsent(key, index);
      if (first != null && named.putIfAbsent(key, index) == null) {
        found.add(new Repetition(path.index(index), first, key));
      }
      index++;
    }
  }
}
