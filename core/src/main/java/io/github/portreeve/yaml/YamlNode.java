package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceSpan;

/** A value as it is written in a YAML or JSON text. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar, YamlAlias {

  /** From its first char to the last char of its last part. */
  SourceSpan span();

  Kind kind();

  /** What this node stands for: the target of an alias, any other node itself. */
  default YamlNode resolve() {
    return this;
  }

  enum Kind {
    MAPPING,
    SEQUENCE,
    SCALAR,
    ALIAS
  }
}
