package io.github.portreeve.yaml;

/** Where the text of a scalar stands within what the engine takes for its place. */
final class ScalarPlace {
  private ScalarPlace() {}

  /** The start of a scalar's text after the tag, anchor and comments before it. */
  static int skipProperties(String part, int start, int end) {
    int i = start;
    while (i < end) {
      char c = part.charAt(i);
      if (c == '#') {
        i = endOfLine(part, i);
      } else if (c == '&' || c == '!') {
        i = endOfWord(part, i);
      } else if (c <= ' ') {
        i++;
      } else {
        return i;
      }
    }
    return end;
  }

  /** The end of a block scalar's text; to the engine it ends where the next token starts. */
  static int trimEnd(String part, int start, int end) {
    int last = end;
    while (last > start && part.charAt(last - 1) <= ' ') {
      last--;
    }
    return last;
  }

  private static int endOfWord(String part, int from) {
    int i = from;
    while (i < part.length() && part.charAt(i) > ' ') {
      i++;
    }
    return i;
  }

  private static int endOfLine(String part, int from) {
    int i = from;
    while (i < part.length() && part.charAt(i) != '\n' && part.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
