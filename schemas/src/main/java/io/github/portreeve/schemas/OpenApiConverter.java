package io.github.portreeve.schemas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON Schema of the OpenAPI v3 that custom resource definitions hold, so that a validator
 * says what the API server's own says. Fields that the server would drop are not allowed.
 */
final class OpenApiConverter {
  /** The keywords that mean the same in both. */
  private static final List<String> SAME =
      List.of(
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "multipleOf",
          "required");

  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "array", "object");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Whether something was left out that servers check: then what is refused cannot be told. */
  private boolean inexact;

  private OpenApiConverter() {}

  /**
   * Converts the schema of a whole object.
   *
   * @param metadata the schema of metadata with its definitions
   */
  static ObjectNode convert(CustomResourceVersion version, JsonNode metadata) {
    JsonNode schema = version.schema();
    OpenApiConverter converter = new OpenApiConverter();
    boolean open = version.keepsUnknown() || schema.isMissingNode();
    ObjectNode root = open ? converter.checks(schema) : converter.structure(schema, false);
    ObjectNode properties = root.withObjectProperty("properties");
    properties.putObject("apiVersion").put("type", "string");
    properties.putObject("kind").put("type", "string");
    ObjectNode own = converter.checks(schema.path("properties").path("metadata"));
    ArrayNode both = properties.putObject("metadata").putArray("allOf");
    both.addObject().set("$ref", metadata.get("$ref"));
    both.add(own);
    root.set("$defs", metadata.get("$defs"));
    return root;
  }

  /**
   * Converts a schema that says what fields there are.
   *
   * @param open whether fields that the schema does not have are kept
   */
  private ObjectNode structure(JsonNode schema, boolean open) {
    ObjectNode out = NODES.objectNode();
    boolean preserves = open || schema.path("x-kubernetes-preserve-unknown-fields").asBoolean();
    copy(schema, out);
    alternatives(schema, out);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      out.withObjectProperty("properties")
          .set(property.getKey(), structure(property.getValue(), false));
    }
    if (schema.has("items")) {
      out.set("items", structure(schema.path("items"), preserves));
    }
    if (schema.path("additionalProperties").isObject()) {
      out.set("additionalProperties", structure(schema.path("additionalProperties"), false));
    } else if (!preserves
        && mayBeObject(schema)
        && !schema.path("additionalProperties").asBoolean()) {
      out.put("additionalProperties", false);
    }
    if (schema.path("x-kubernetes-embedded-resource").asBoolean()) {
      embedded(out);
    }
    return out;
  }

  private static boolean mayBeObject(JsonNode schema) {
    return schema.path("type").asString("").equals("object") || schema.has("properties");
  }

  private static void embedded(ObjectNode out) {
    ObjectNode properties = out.withObjectProperty("properties");
    for (String name : List.of("apiVersion", "kind")) {
      properties.withObjectProperty(name).put("type", "string").put("minLength", 1);
      out.withArrayProperty("required").add(name);
    }
    properties.putObject("metadata").put("$ref", "#/$defs/meta.v1.ObjectMeta");
  }

  /** Converts a schema that only checks what another one describes. */
  private ObjectNode checks(JsonNode schema) {
    ObjectNode out = NODES.objectNode();
    copy(schema, out);
    alternatives(schema, out);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      out.withObjectProperty("properties").set(property.getKey(), checks(property.getValue()));
    }
    for (String name : List.of("items", "additionalProperties")) {
      if (schema.path(name).isObject()) {
        out.set(name, checks(schema.path(name)));
      }
    }
    return out;
  }

  private void copy(JsonNode schema, ObjectNode out) {
    types(schema, out);
    for (String keyword : SAME) {
      if (schema.has(keyword)) {
        out.set(keyword, schema.get(keyword).deepCopy());
      }
    }
    if (schema.path("enum").isArray()) {
      out.set("enum", schema.get("enum").deepCopy());
    }
    bound(schema, out, "minimum", "exclusiveMinimum");
    bound(schema, out, "maximum", "exclusiveMaximum");
    format(schema, out);
  }

  private static void types(JsonNode schema, ObjectNode out) {
    ArrayNode types = NODES.arrayNode();
    if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
      types.add("integer").add("string");
    } else if (TYPES.contains(schema.path("type").asString(""))) {
      types.add(schema.get("type"));
    }
    if (!types.isEmpty()) {
      if (schema.path("nullable").asBoolean()) {
        types.add("null");
      }
      out.set("type", types);
    }
  }

  /** In OpenAPI 3.0 a flag says that a bound is exclusive, in JSON Schema a keyword has it. */
  private static void bound(JsonNode schema, ObjectNode out, String keyword, String exclusive) {
    if (schema.has(keyword)) {
      out.set(schema.path(exclusive).asBoolean() ? exclusive : keyword, schema.get(keyword));
    }
  }

  private void format(JsonNode schema, ObjectNode out) {
    String format = schema.path("format").asString("");
    String type = schema.path("type").asString("string");
    if (type.equals("integer")) {
      range(format.equals("int32"), out);
    } else if (type.equals("string") && !format.isEmpty()) {
      String name = KubernetesFormat.normalised(format);
      if (KubernetesFormat.isChecked(name)) {
        out.put("format", name);
      } else {
        inexact |= KubernetesFormat.isKnownToServers(name);
      }
    }
  }

  private static void range(boolean small, ObjectNode out) {
    long least = small ? Integer.MIN_VALUE : Long.MIN_VALUE;
    long most = small ? Integer.MAX_VALUE : Long.MAX_VALUE;
    if (!out.has("exclusiveMinimum") && out.path("minimum").asDouble(least) <= least) {
      out.put("minimum", least);
    }
    if (!out.has("exclusiveMaximum") && out.path("maximum").asDouble(most) >= most) {
      out.put("maximum", most);
    }
  }

  /** A server does not look at these where null is allowed and given. */
  private void alternatives(JsonNode schema, ObjectNode out) {
    ObjectNode target = out;
    if (schema.path("nullable").asBoolean() && hasAlternatives(schema)) {
      out.putObject("if").put("type", "null");
      target = out.putObject("else");
    }
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      if (schema.has(keyword)) {
        list(schema.get(keyword), target, keyword);
      }
    }
    if (schema.has("not")) {
      boolean before = inexact;
      inexact = false;
      ObjectNode not = checks(schema.get("not"));
      if (!inexact) {
        target.set("not", not);
      }
      inexact |= before;
    }
  }

  private static boolean hasAlternatives(JsonNode schema) {
    return schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf") || schema.has("not");
  }

  private void list(JsonNode schemas, ObjectNode out, String keyword) {
    boolean before = inexact;
    inexact = false;
    ArrayNode converted = NODES.arrayNode();
    for (JsonNode schema : schemas) {
      converted.add(checks(schema));
    }
    // Of alternatives that take too much, more than one may fit where but one is to.
    if (!inexact || !keyword.equals("oneOf")) {
      out.set(keyword, converted);
    }
    inexact |= before;
  }
}
