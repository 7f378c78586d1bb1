package io.github.portreeve.source;

/** Where in which text something stands. */
public record Location(SourceFile source, SourceSpan span) {
  public SourcePosition start() {
    return source.position(span.start());
  }

  /** The position after the last char. */
  public SourcePosition end() {
    return source.position(span.end());
  }
}
