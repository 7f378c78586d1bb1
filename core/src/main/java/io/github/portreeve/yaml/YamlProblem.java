package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceSpan;

/**
 * Something Kubernetes does not take in a text, whatever the text is about.
 *
 * @param document number of the document it stands in, 1-based
 * @param message one sentence, lower case, no full stop
 */
public record YamlProblem(Type type, int document, SourceSpan span, String message) {

  /** All but DUPLICATE_KEY make the API server and kubectl refuse the text before decoding it. */
  public enum Type {
    /** No YAML, or no JSON where the text starts as JSON. */
    SYNTAX,
    /** Bytes or chars that no YAML may hold. */
    ENCODING,
    /** More than {@link YamlLimits} or Kubernetes allow. */
    LIMIT,
    /** A key set twice: the API server refuses it, kubectl takes the last. */
    DUPLICATE_KEY,
    /** A key that JSON cannot have: null, a list, a mapping, a number out of range. */
    KEY_TYPE,
    /** A merge key whose value is no mapping. */
    MERGE,
    /** A value that JSON cannot have, or that contradicts its tag. */
    VALUE
  }
}
