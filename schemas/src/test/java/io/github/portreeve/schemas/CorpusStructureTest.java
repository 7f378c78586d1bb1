package io.github.portreeve.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.decode.FieldTable;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.JsonText;
import io.github.portreeve.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The rendered schemas, as a validator reads them, and the decoder are of one mind. */
class CorpusStructureTest {
  private static final Path CORPUS = Path.of("..", "testdata", "corpus", "corpus.jsonl.gz");
  private static final List<JsonNode> ENTRIES = Corpus.read(CORPUS);

  private static final Set<ErrorType> STRUCTURE =
      Set.of(ErrorType.UNKNOWN_FIELD, ErrorType.WRONG_TYPE, ErrorType.DECODE_ERROR);

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new HashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {16, 21, 29, 37})
  void schemaAndDecoderRefuseTheSame(int minor) {
    int compared = 0;
    int refused = 0;
    List<String> disagreements = new ArrayList<>();
    for (JsonNode entry : ENTRIES) {
      DecodedFile file = decode(entry, minor);
      for (Manifest<?> manifest : file.manifests()) {
        if (isKnown(manifest.type()) && isJson(file)) {
          boolean fits =
              schema(manifest.type(), minor, SchemaPurpose.DECODING)
                  .validate(json(file, manifest))
                  .isEmpty();
          compared++;
          refused += fits ? 0 : 1;
          if (fits != isStructureGood(file)) {
            disagreements.add(
                describe(entry) + file.findings().stream().map(Finding::message).toList());
          }
        }
      }
    }
    System.out.printf(
        "schemas: 1.%d, %d objects, %d of them refused, %d disagreements%n",
        minor, compared, refused, disagreements.size());
    assertThat(compared).isGreaterThan(6000);
    assertThat(refused).isGreaterThan(500);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void editorsDoNotComplainAboutWhatServersAccept() {
    int compared = 0;
    List<String> complaints = new ArrayList<>();
    for (JsonNode entry : ENTRIES) {
      DecodedFile file = decode(entry, 37);
      for (Manifest<?> manifest : file.manifests()) {
        if (entry.path("accepted").asBoolean() && isKnown(manifest.type())) {
          compared++;
          schema(manifest.type(), 37, SchemaPurpose.EDITING)
              .validate(json(file, manifest))
              .forEach(error -> complaints.add(describe(entry) + error));
        }
      }
    }
    System.out.printf("schemas: %d accepted, %d complaints%n", compared, complaints.size());
    assertThat(compared).isGreaterThan(1500);
    assertThat(complaints).isEmpty();
  }

  private static String describe(JsonNode entry) {
    return entry.path("id").asString() + " " + entry.path("mut") + " ";
  }

  private static DecodedFile decode(JsonNode entry, int minor) {
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
    SourceFile source = SourceFile.of("manifest.yaml", entry.path("yaml").asString());
    return ManifestDecoder.decode(source, cluster);
  }

  private static boolean isKnown(ApiType type) {
    return FieldTable.typeOf(type.apiVersion(), type.kind()) != null;
  }

  /** Some numbers of YAML can stand in no JSON. */
  private static boolean isJson(DecodedFile file) {
    return file.findings().stream()
        .noneMatch(finding -> finding.errorType() == ErrorType.YAML_ERROR);
  }

  private static boolean isStructureGood(DecodedFile file) {
    return file.findings().stream()
        .map(Finding::errorType)
        .noneMatch(type -> type != null && STRUCTURE.contains(type));
  }

  private static JsonNode json(DecodedFile file, Manifest<?> manifest) {
    YamlNode object = FieldLocator.find(file.stream(), manifest.origin(), FieldPath.ROOT);
    return JsonTrees.read(JsonText.of(object));
  }

  private Schema schema(ApiType type, int minor, SchemaPurpose purpose) {
    return schemas.computeIfAbsent(
        minor + " " + type + " " + purpose,
        key -> registry.getSchema(SchemaWriter.write(type, new KubernetesVersion(minor), purpose)));
  }
}
