package io.github.portreeve.schemas;

/** What a JSON Schema is wanted for. */
public enum SchemaPurpose {
  /** To refuse what a server refuses while it decodes: unknown fields and values of other types. */
  DECODING,
  /** To help with writing: also the values a field may have, and the fields an object must have. */
  EDITING
}
