package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;

/** A place where another node is repeated by its anchor: {@code *web}. */
public final class YamlAlias implements YamlNode {
  private final String anchor;
  private final YamlNode target;
  private final SourceFile source;
  private final int start;
  private final int end;

  YamlAlias(String anchor, YamlNode target, SourceFile source, int start, int end) {
    this.anchor = anchor;
    this.target = target;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** Without the asterisk. */
  public String anchor() {
    return anchor;
  }

  /** What is repeated; never an alias, and never a node that this alias stands in. */
  public YamlNode target() {
    return target;
  }

  /** The place of the alias, not of its target. */
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
    return Kind.ALIAS;
  }

  @Override
  public YamlNode resolve() {
    return target;
  }
}
