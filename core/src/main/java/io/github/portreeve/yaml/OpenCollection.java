package io.github.portreeve.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping or sequence whose end has not been read yet. */
final class OpenCollection {
  final boolean mapping;
  final int start;
  final @Nullable String anchor;

  /** What {@link NodeCount} had counted when it started. */
  final long countBefore;

  /** Items; of a mapping keys and values in turn. */
  final List<YamlNode> children = new ArrayList<>();

  OpenCollection(boolean mapping, int start, @Nullable String anchor, long countBefore) {
    this.mapping = mapping;
    this.start = start;
    this.anchor = anchor;
    this.countBefore = countBefore;
  }

  /** Whether the next child is a key. */
  boolean wantsKey() {
    return mapping && children.size() % 2 == 0;
  }

  /** Where a block collection ends: with its last child. */
  int lastEnd() {
    return children.isEmpty() ? start : children.get(children.size() - 1).span().end();
  }
}
