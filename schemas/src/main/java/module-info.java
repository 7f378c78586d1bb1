/**
 * JSON Schemas of the kinds that are known, and checks by custom resource definitions; opt-in,
 * never needed by core.
 */
module io.github.portreeve.schemas {
  requires transitive io.github.portreeve.core;
  requires static transitive org.jspecify;
  requires com.networknt.schema;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports io.github.portreeve.schemas;
}
