package io.github.portreeve.report;

/**
 * Texts of files made fit for a terminal: one line stays one line, and nothing in a manifest can
 * move the cursor, change colours or turn the reading direction.
 */
final class Printable {
  private static final char STAND_IN = '\uFFFD';

  private Printable() {}

  /** With escapes such as {@code \n} and {@code \}{@code u001b} for what does not print. */
  static String of(String text) {
    int first = firstControl(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int at = first; at >= 0; at = firstControl(text, done)) {
      out.append(text, done, at);
      appendEscape(text.charAt(at), out);
      done = at + 1;
    }
    return out.append(text, done, text.length()).toString();
  }

  private static void appendEscape(char letter, StringBuilder out) {
    switch (letter) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        String digits = Integer.toHexString(letter);
        out.append("\\u").append("0000", 0, 4 - digits.length()).append(digits);
      }
    }
  }

  /** As long as it was, with tabs, so that columns still fit. */
  static String line(String text) {
    StringBuilder out = null;
    for (int at = firstControl(text, 0); at >= 0; at = firstControl(text, at + 1)) {
      if (text.charAt(at) != '\t') {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(at, STAND_IN);
      }
    }
    return out == null ? text : out.toString();
  }

  private static int firstControl(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** C0, C1, line separators, and marks that reorder text (Unicode's bidirectional algorithm). */
  private static boolean isControl(char letter) {
    return letter < ' '
        || letter >= '\u007F' && letter <= '\u009F'
        || letter >= '\u2028' && letter <= '\u202E'
        || letter >= '\u2066' && letter <= '\u2069';
  }
}
