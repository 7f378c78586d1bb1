package io.github.portreeve.schemas;

import io.github.portreeve.decode.FieldShape;
import io.github.portreeve.decode.FieldSpec;
import io.github.portreeve.decode.FieldTable;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.report.JsonWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the JSON Schema (draft 2020-12) of a kind as a release of Kubernetes has it. Null is
 * allowed everywhere but at the top, because a server takes it for absent.
 */
public final class SchemaWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final JsonWriter json;
  private final int minor;
  private final SchemaPurpose purpose;
  private final Map<String, String> header;
  private final ValueSchema values;

  /** Types that are referred to, and of these the ones not yet written. */
  private final Set<String> known = new HashSet<>();

  private final Deque<String> pending = new ArrayDeque<>();

  /**
   * @param header values of the fields in which objects say what they are; empty for any
   */
  private SchemaWriter(
      JsonWriter json,
      KubernetesVersion version,
      SchemaPurpose purpose,
      Map<String, String> header) {
    this.json = json;
    this.header = header;
    this.minor = version.minor();
    this.purpose = purpose;
    this.values = new ValueSchema(json);
  }

  /**
   * The schema of a kind's objects.
   *
   * @throws IllegalArgumentException when the fields of the kind are not known
   */
  public static String write(ApiType type, KubernetesVersion version, SchemaPurpose purpose) {
    String object = FieldTable.typeOf(type.apiVersion(), type.kind());
    if (object == null) {
      throw new IllegalArgumentException("the fields of " + type + " are not known");
    }
    Map<String, String> header = new TreeMap<>();
    if (purpose == SchemaPurpose.EDITING) {
      header.put("apiVersion", type.apiVersion());
      header.put("kind", type.kind());
    }
    StringBuilder out = new StringBuilder();
    new SchemaWriter(new JsonWriter(out), version, purpose, header)
        .document(object, type + " in Kubernetes " + version);
    return out.append('\n').toString();
  }

  /** The schema of an object's metadata. */
  static String writeMetadata(KubernetesVersion version) {
    StringBuilder out = new StringBuilder();
    new SchemaWriter(new JsonWriter(out), version, SchemaPurpose.DECODING, Map.of())
        .document(FieldTable.OBJECT_META, "metadata in Kubernetes " + version);
    return out.append('\n').toString();
  }

  private void document(String object, String title) {
    json.beginObject();
    json.name("$schema").value(DIALECT);
    json.name("title").value(title);
    json.name("type").value("object");
    reference(object);
    json.name("$defs").beginObject();
    definition(pending.remove(), header);
    while (!pending.isEmpty()) {
      definition(pending.remove(), Map.of());
    }
    json.endObject().endObject();
  }

  private void reference(String object) {
    if (known.add(object)) {
      pending.add(object);
    }
    json.name("$ref").value("#/$defs/" + object);
  }

  private void definition(String object, Map<String, String> constants) {
    TypeHints hints = TypeHints.of(object, purpose);
    json.name(object).beginObject();
    values.types("object");
    json.name("properties").beginObject();
    for (FieldSpec field : FieldTable.of(object).fields()) {
      if (field.existsIn(minor)) {
        field(field, hints, constants);
      }
    }
    json.endObject();
    required(object, hints, constants);
    json.name("additionalProperties").value(false);
    json.endObject();
  }

  private void field(FieldSpec field, TypeHints hints, Map<String, String> constants) {
    json.name(field.name()).beginObject();
    String constant = constants.get(field.name());
    if (constant == null) {
      shape(field.shape());
      values.choices(hints.choices(field.name()));
    } else {
      json.name("const").value(constant);
    }
    json.endObject();
  }

  private void required(String object, TypeHints hints, Map<String, String> constants) {
    List<String> names = new ArrayList<>(constants.keySet());
    for (String name : hints.required()) {
      if (FieldTable.of(object).field(name, minor) != null) {
        names.add(name);
      }
    }
    if (!names.isEmpty()) {
      json.name("required").beginArray();
      for (String name : names) {
        json.value(name);
      }
      json.endArray();
    }
  }

  private void shape(FieldShape shape) {
    switch (shape.kind()) {
      case OBJECT -> reference(shape.type());
      case LIST -> collection("array", "items", shape.item());
      case MAP -> collection("object", "additionalProperties", shape.item());
      default -> values.write(shape.kind());
    }
  }

  private void collection(String type, String keyword, FieldShape item) {
    values.types(type);
    json.name(keyword).beginObject();
    shape(item);
    json.endObject();
  }
}
