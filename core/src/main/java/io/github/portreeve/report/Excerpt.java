package io.github.portreeve.report;

import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourcePosition;

/**
 * The part of a line that shows a place.
 *
 * @param start of what is marked in the text, 0-based
 * @param length of what is marked, at least 1
 */
record Excerpt(String text, int start, int length) {
  /** A JSON text may well be one line of a megabyte. */
  private static final int WIDEST = 160;

  private static final int BEFORE = 60;
  private static final String MORE = "…";

  static Excerpt of(Location place) {
    SourcePosition start = place.start();
    String line = place.source().line(start.line());
    int column = start.column() - 1;
    boolean oneLine = place.end().line() == start.line();
    int end = oneLine ? place.end().column() - 1 : line.length();
    int length = Math.max(end - column, 1);
    return line.length() <= WIDEST
        ? new Excerpt(Printable.line(line), column, length)
        : cut(line, column, length);
  }

  private static Excerpt cut(String line, int column, int length) {
    int from = boundary(line, Math.max(0, column - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + WIDEST));
    String before = from == 0 ? "" : MORE;
    String after = to == line.length() ? "" : MORE;
    String text = before + line.substring(from, to) + after;
    int start = column - from + before.length();
    return new Excerpt(Printable.line(text), start, Math.max(1, Math.min(length, to - column)));
  }

  /** Not between the halves of a character. */
  private static int boundary(String line, int at) {
    boolean between =
        at > 0
            && at < line.length()
            && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    return between ? at - 1 : at;
  }
}
