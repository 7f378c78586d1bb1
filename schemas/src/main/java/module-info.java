/**
 * Checks manifests against the JSON Schemas of a Kubernetes version; opt-in, never needed by core.
 */
@org.jspecify.annotations.NullMarked
module io.github.portreeve.schemas {
  requires transitive io.github.portreeve.core;
}
