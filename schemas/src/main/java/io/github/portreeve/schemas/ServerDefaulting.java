package io.github.portreeve.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API server does to a custom resource between reading and checking it. */
final class ServerDefaulting {
  private ServerDefaulting() {}

  /** Drops nulls where none may stand, and fills in what the schema gives as default. */
  static void apply(JsonNode schema, JsonNode value) {
    if (value instanceof ObjectNode object) {
      dropNulls(schema, object);
      addDefaults(schema, object);
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        apply(schemaOf(schema, field.getKey()), field.getValue());
      }
    } else if (value instanceof ArrayNode array) {
      JsonNode items = schema.path("items");
      for (int i = 0; i < array.size(); i++) {
        if (isDefaulted(items, array.get(i))) {
          array.set(i, items.get("default").deepCopy());
        }
        apply(items, array.get(i));
      }
    }
  }

  private static void dropNulls(JsonNode schema, ObjectNode object) {
    List<String> dropped = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode own = schemaOf(schema, field.getKey());
      if (isStrayNull(own, field.getValue())) {
        dropped.add(field.getKey());
      }
    }
    for (String name : dropped) {
      JsonNode own = schemaOf(schema, name);
      if (own.has("default")) {
        object.set(name, own.get("default").deepCopy());
      } else {
        object.remove(name);
      }
    }
  }

  private static void addDefaults(JsonNode schema, ObjectNode object) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode given = property.getValue().path("default");
      if (!given.isMissingNode() && !object.has(property.getKey())) {
        object.set(property.getKey(), given.deepCopy());
      }
    }
  }

  private static boolean isDefaulted(JsonNode schema, JsonNode value) {
    return isStrayNull(schema, value) && schema.has("default");
  }

  private static boolean isStrayNull(JsonNode schema, JsonNode value) {
    return value.isNull() && schema.isObject() && !schema.path("nullable").asBoolean();
  }

  /** The schema of a field; missing when there is none. */
  static JsonNode schemaOf(JsonNode schema, String field) {
    JsonNode own = schema.path("properties").path(field);
    if (own.isObject()) {
      return own;
    }
    JsonNode others = schema.path("additionalProperties");
    return others.isObject() ? others : MissingNode.getInstance();
  }
}
