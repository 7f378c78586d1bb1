package io.github.portreeve.yaml;

import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;

/** A value as it is written in a YAML or JSON text. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar, YamlAlias {

  /** From its first char to the last char of its last part. */
  SourceSpan span();

  /** The text it stands in; parts of a tree that was put together may stand in several. */
  SourceFile source();

  default Location location() {
    return new Location(source(), span());
  }

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
