package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceSpan;
import java.util.List;

/** A list of values. */
public final class YamlSequence implements YamlNode {
  private final List<YamlNode> items;
  private final int start;
  private final int end;

  YamlSequence(List<YamlNode> items, int start, int end) {
    this.items = List.copyOf(items);
    this.start = start;
    this.end = end;
  }

  /** As written: an item may be an alias. */
  public List<YamlNode> items() {
    return items;
  }

  @Override
  public SourceSpan span() {
    return new SourceSpan(start, end);
  }

  @Override
  public Kind kind() {
    return Kind.SEQUENCE;
  }
}
