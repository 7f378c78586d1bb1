package io.github.portreeve.schemas;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.github.portreeve.decode.DecodeChecks;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.lint.CustomResourceCheck;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Checks custom resources by the definitions of their kinds, as an API server does that has these
 * definitions and is asked for strict validation of fields.
 */
public final class CustomResources implements CustomResourceCheck {
  private static final FieldPath API_VERSION = FieldPath.of("apiVersion");

  private final Map<ApiType, CustomResourceVersion> versions = new LinkedHashMap<>();
  private final Map<ApiType, Schema> schemas = new ConcurrentHashMap<>();
  private final SchemaRegistry registry = registry();
  private final JsonNode metadata;

  private CustomResources(List<CustomResourceVersion> all, KubernetesVersion release) {
    this.metadata = JsonTrees.read(SchemaWriter.writeMetadata(release));
    for (CustomResourceVersion version : all) {
      versions.put(version.type(), version);
    }
  }

  /**
   * Reads the definitions in files, and in the YAML and JSON files below folders.
   *
   * @throws IOException when a path names nothing, holds no definition or one that is no YAML
   */
  public static CustomResources read(List<Path> paths, KubernetesVersion release)
      throws IOException {
    return new CustomResources(DefinitionFiles.read(paths), release);
  }

  private static SchemaRegistry registry() {
    Dialect dialect =
        Dialect.builder(Dialects.getDraft202012()).formats(KubernetesFormat.ALL).build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(GoPattern::of)
            .build();
    return SchemaRegistry.withDefaultDialect(
        dialect, builder -> builder.schemaRegistryConfig(config));
  }

  /** The kinds that are defined, with all their versions. */
  public List<ApiType> types() {
    return List.copyOf(versions.keySet());
  }

  @Override
  public List<ApiType> servedTypes() {
    List<ApiType> served = new ArrayList<>();
    for (CustomResourceVersion version : versions.values()) {
      if (version.served()) {
        served.add(version.type());
      }
    }
    return served;
  }

  @Override
  public boolean knows(ApiType type) {
    return !servedVersions(type).isEmpty();
  }

  @Override
  public List<String> rules(ApiType type, FieldPath field) {
    CustomResourceVersion version = versions.get(type);
    List<String> rules = new ArrayList<>();
    if (version != null) {
      for (JsonNode rule : at(version.schema(), field).path("x-kubernetes-validations")) {
        rules.add(rule.path("rule").asString(""));
      }
    }
    return rules;
  }

  private static JsonNode at(JsonNode schema, FieldPath field) {
    if (field.isRoot()) {
      return schema;
    }
    JsonNode parent = at(schema, field.parent());
    return field.isIndex() ? parent.path("items") : parent.path("properties").path(field.name());
  }

  private List<String> servedVersions(ApiType type) {
    List<String> served = new ArrayList<>();
    for (CustomResourceVersion version : versions.values()) {
      boolean same =
          version.type().kind().equals(type.kind()) && version.type().group().equals(type.group());
      if (same && version.served()) {
        served.add(version.type().apiVersion());
      }
    }
    return served;
  }

  @Override
  public void check(Manifest<?> manifest, String json, Findings findings) {
    CustomResourceVersion version = versions.get(manifest.type());
    if (version == null || !version.served()) {
      notServed(manifest, findings);
      return;
    }
    if (!version.deprecation().isEmpty()) {
      findings.report(
          DecodeChecks.API_VERSION_DEPRECATED, manifest, API_VERSION, version.deprecation());
    }
    JsonNode object = JsonTrees.read(json);
    ServerDefaulting.apply(version.schema(), object);
    Schema schema = schema(version);
    CustomResourceComplaints complaints =
        new CustomResourceComplaints(
            manifest, schema.getSchemaNode(), version.ownsStatus(), findings);
    complaints.report(schema.validate(object));
    for (RepeatedItems.Repetition repetition : RepeatedItems.in(version.schema(), object)) {
      complaints.report(repetition);
    }
  }

  private void notServed(Manifest<?> manifest, Findings findings) {
    ApiType type = manifest.type();
    String message =
        "no kind \""
            + type.kind()
            + "\" in "
            + type.apiVersion()
            + ", it is in "
            + String.join(", ", servedVersions(type));
    findings.refuse(
        DecodeChecks.KIND_UNKNOWN, ErrorType.NOT_SERVED, manifest, API_VERSION, message);
  }

  private Schema schema(CustomResourceVersion version) {
    return schemas.computeIfAbsent(
        version.type(), type -> registry.getSchema(OpenApiConverter.convert(version, metadata)));
  }
}
