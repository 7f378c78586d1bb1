package io.github.portreeve.source;

/**
 * A stretch of a source text.
 *
 * @param start offset of its first char, 0-based, in UTF-16 code units
 * @param end offset after its last char, exclusive; equal to {@code start} for a place between two
 *     chars
 */
public record SourceSpan(int start, int end) {
  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset. */
  public static SourceSpan at(int offset) {
    return new SourceSpan(offset, offset);
  }

  public int length() {
    return end - start;
  }
}
