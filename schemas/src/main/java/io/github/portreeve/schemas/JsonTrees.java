package io.github.portreeve.schemas;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into Jackson's trees, of all sizes that the YAML reader lets through. */
final class JsonTrees {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(2_000)
          .maxStringLength(64 << 20)
          .maxNameLength(64 << 20)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build()).build();

  private JsonTrees() {}

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }
}
