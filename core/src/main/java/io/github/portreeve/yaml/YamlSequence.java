package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.util.List;

/** A list of values. */
public final class YamlSequence implements YamlNode {
  private final List<YamlNode> items;
  private final SourceFile source;
  private final int start;
  private final int end;

  YamlSequence(List<YamlNode> items, SourceFile source, int start, int end) {
    this.items = List.copyOf(items);
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** A list that no text holds as it is; it stands where the given node does. */
  public static YamlSequence of(List<YamlNode> items, YamlNode place) {
    return new YamlSequence(items, place.source(), place.span().start(), place.span().end());
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
  public SourceFile source() {
    return source;
  }

  @Override
  public Kind kind() {
    return Kind.SEQUENCE;
  }
}
