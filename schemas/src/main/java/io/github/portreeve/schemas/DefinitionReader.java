package io.github.portreeve.schemas;

import io.github.portreeve.model.ApiType;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the versions of a kind out of its CustomResourceDefinition, be it v1 or v1beta1. */
final class DefinitionReader {
  private static final String GROUP = "apiextensions.k8s.io/";

  private final JsonNode spec;
  private final boolean beta;
  private final List<CustomResourceVersion> versions = new ArrayList<>();

  private DefinitionReader(JsonNode definition) {
    this.spec = definition.path("spec");
    this.beta = text(definition, "apiVersion").equals(GROUP + "v1beta1");
  }

  /** All versions of all definitions in an object, which may be a list; none of other objects. */
  static List<CustomResourceVersion> read(JsonNode object) {
    if (text(object, "kind").endsWith("List") && object.path("items").isArray()) {
      List<CustomResourceVersion> all = new ArrayList<>();
      for (JsonNode item : object.path("items")) {
        all.addAll(read(item));
      }
      return all;
    }
    boolean definition =
        text(object, "kind").equals("CustomResourceDefinition")
            && text(object, "apiVersion").startsWith(GROUP);
    return definition ? new DefinitionReader(object).versions() : List.of();
  }

  private List<CustomResourceVersion> versions() {
    for (JsonNode version : spec.path("versions")) {
      add(text(version, "name"), version);
    }
    if (versions.isEmpty() && beta && !text(spec, "version").isEmpty()) {
      add(text(spec, "version"), MissingNode.getInstance());
    }
    return versions;
  }

  private void add(String name, JsonNode version) {
    ApiType type = new ApiType(text(spec, "group") + "/" + name, text(spec.path("names"), "kind"));
    boolean ownsStatus = !of("subresources", version).path("status").isMissingNode();
    JsonNode schema = version.path("schema");
    JsonNode shared = beta && schema.isMissingNode() ? spec.path("validation") : schema;
    versions.add(
        new CustomResourceVersion(
            type,
            version.path("served").asBoolean(true),
            deprecation(type, version),
            ownsStatus,
            spec.path("preserveUnknownFields").asBoolean(beta),
            shared.path("openAPIV3Schema")));
  }

  /** In v1beta1 all versions may share what each may also have of its own. */
  private JsonNode of(String name, JsonNode version) {
    JsonNode own = version.path(name);
    return beta && own.isMissingNode() ? spec.path(name) : own;
  }

  private static String deprecation(ApiType type, JsonNode version) {
    if (!version.path("deprecated").asBoolean(false)) {
      return "";
    }
    String warning = text(version, "deprecationWarning");
    return warning.isEmpty() ? type + " is deprecated" : type + " is deprecated: " + warning;
  }

  private static String text(JsonNode object, String name) {
    return object.path(name).asString("");
  }
}
