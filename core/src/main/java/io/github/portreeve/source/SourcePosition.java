package io.github.portreeve.source;

/**
 * A place in a text as people name it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record SourcePosition(int line, int column) {}
