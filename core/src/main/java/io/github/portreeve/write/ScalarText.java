package io.github.portreeve.write;

import io.github.portreeve.yaml.ScalarResolver;
import java.util.List;

/** How a string is written so that it is read back as that string. */
final class ScalarText {
  private static final String HEX = "0123456789ABCDEF";

  private ScalarText() {}

  /**
   * A value: plain where that reads as a string, several lines as a literal block, else in double
   * quotes.
   *
   * @param indent of the lines of a literal block
   */
  static String value(String text, int indent) {
    return isLiteral(text) ? literal(text, " ".repeat(indent)) : key(text);
  }

  /** The same on one line, as keys need it. */
  static String key(String text) {
    return ScalarResolver.plainReadsAsString(text) ? text : quoted(text);
  }

  /** Blanks before the first or at the end of a line are kept by some readers only. */
  private static boolean isLiteral(String text) {
    if (text.indexOf('\n') < 1
        || isBlank(text.charAt(0))
        || isBlank(text.charAt(text.length() - 1))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean lineEnd = text.charAt(i) == '\n';
      if (lineEnd ? isBlank(text.charAt(i - 1)) : needsEscape(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String literal(String text, String indent) {
    List<String> lines = text.lines().toList();
    StringBuilder out = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
    out.append(text.endsWith("\n\n") ? "+" : "");
    for (String line : lines) {
      out.append('\n').append(line.isEmpty() ? "" : indent).append(line);
    }
    return out.toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(out, text, i);
    }
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (needsEscape(text, i)) {
          escape(out, Character.isSurrogate(c) ? '\uFFFD' : c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private static void escape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }

  /** Chars that YAML forbids, that end a line in YAML 1.1, or that nobody sees. */
  private static boolean needsEscape(String text, int i) {
    char c = text.charAt(i);
    if (Character.isSurrogate(c)) {
      return !isPaired(text, i);
    }
    return c < ' ' && c != '\t'
        || c >= 0x7F && c < 0xA0
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  /** A surrogate that stands alone is no char: not even UTF-8 can hold it. */
  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
