package io.github.portreeve.yaml;

import java.util.Arrays;

/**
 * Finds the tabs that Kubernetes refuses and the engine, following YAML 1.2, lets pass: those that
 * indent, on lines that are otherwise blank too, and those after {@code -} or {@code ?}. Made only
 * for texts that have tabs. Offsets are in the part that is read.
 */
final class TabCheck {
  /** What stands on a line before a tab. */
  private enum Before {
    NOTHING,
    INDICATOR,
    TEXT
  }

  private final String part;

  /** Starts, ends and least columns of the places where tabs are free, in their order. */
  private int[] places = new int[48];

  private int size;
  private int next;
  private int lineStart;
  private Before before = Before.NOTHING;

  /** Where a tab may start a line because a plain scalar may go on there; -1 for nowhere. */
  private int leastColumn = -1;

  TabCheck(String part) {
    this.part = part;
  }

  /**
   * Takes note of a scalar or a bracketed collection. After a plain scalar tabs may also stand at
   * the start of a line, from this column on; 0-based, -1 for nowhere.
   */
  void cover(int start, int end, int column) {
    if (size + 3 > places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = start;
    places[size++] = end;
    places[size++] = column;
  }

  /** The first tab before {@code end} that may not stand where it does; -1 when there is none. */
  int firstBad(int end) {
    int i = 0;
    while (i < end) {
      char c = part.charAt(i);
      if (next < size && places[next] <= i) {
        i = Math.max(i, skipPlace());
      } else if (c == '\t' && isBad(i)) {
        return i;
      } else if (c == '#' && (i == lineStart || part.charAt(i - 1) <= ' ')) {
        leastColumn = -1;
        i = lineEnd(i);
      } else {
        pass(c, i);
        i++;
      }
    }
    return -1;
  }

  /** Goes over a place where tabs are free; its end. */
  private int skipPlace() {
    int end = places[next + 1];
    if (end > places[next]) {
      before = Before.TEXT;
      leastColumn = places[next + 2];
      char last = part.charAt(end - 1);
      if (last == '\n' || last == '\r') {
        startLine(end);
      }
    }
    next += 3;
    return end;
  }

  private boolean isBad(int tab) {
    boolean goesOn = leastColumn >= 0 && tab - lineStart >= leastColumn;
    return before == Before.INDICATOR || before == Before.NOTHING && !goesOn;
  }

  private void pass(char c, int i) {
    if (c == '\n' || c == '\r') {
      startLine(i + 1);
    } else if (c != ' ' && c != '\t') {
      boolean alone = i + 1 == part.length() || part.charAt(i + 1) <= ' ';
      boolean indicator = alone && before != Before.TEXT && (c == '-' || c == '?' || c == ':');
      before = indicator ? Before.INDICATOR : Before.TEXT;
      leastColumn = -1;
    }
  }

  private void startLine(int start) {
    lineStart = start;
    before = Before.NOTHING;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < part.length() && !isBreak(part.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The column of an offset, 0-based. */
  int column(int offset) {
    int i = offset;
    while (i > 0 && !isBreak(part.charAt(i - 1))) {
      i--;
    }
    return offset - i;
  }

  /**
   * The tab that spoils finding out how far a block scalar is indented; -1 when there is none.
   *
   * @param start of the scalar, at its {@code |} or {@code >}
   */
  int inBlockIndent(int start, int end) {
    int i = lineEnd(start);
    for (int header = start; header < i && part.charAt(header) != '#'; header++) {
      if (ScalarResolver.isDigit(part.charAt(header))) {
        return -1;
      }
    }
    while (i < end && (isBreak(part.charAt(i)) || part.charAt(i) == ' ')) {
      i++;
    }
    return i < end && part.charAt(i) == '\t' ? i : -1;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
