package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/**
 * The syntax of POSIX extended regular expressions as Go reads them (regexp.CompilePOSIX). Servers
 * before 1.19 want every path of an Ingress to be one. Not reusable.
 */
final class PosixPattern {
  private static final int LARGEST_REPEAT = 1000;

  private final String text;
  private int position;
  private int depth;

  /** Whether something stands before this place that can be repeated. */
  private boolean repeatable;

  private PosixPattern(String text) {
    this.text = text;
  }

  /** What is wrong with the text, to be read after it in quotes; null when nothing is. */
  static @Nullable String complaint(String text) {
    PosixPattern pattern = new PosixPattern(text);
    return pattern.isValid() ? null : "must be a POSIX regular expression before Kubernetes 1.19";
  }

  private boolean isValid() {
    while (position < text.length()) {
      if (!part(text.charAt(position++))) {
        return false;
      }
    }
    return depth == 0;
  }

  private boolean part(char c) {
    boolean valid =
        switch (c) {
          case '(' -> ++depth > 0;
          case ')' -> --depth >= 0;
          case '*', '+', '?' -> repeatable;
          case '{' -> braces();
          case '[' -> characterClass();
          case '\\' -> escape() >= 0;
          default -> true;
        };
    repeatable = c != '(' && c != '|';
    return valid;
  }

  /** Reads {@code 2}, {@code 2,} or {@code 2,3} and "}"; anything else is plain text. */
  private boolean braces() {
    int start = position;
    int min = number();
    int max = min;
    if (min >= 0 && skip(',')) {
      max = peek() == '}' ? min : number();
    }
    if (min < 0 || max < 0 || !skip('}')) {
      position = start;
      return true;
    }
    return repeatable && min <= max && max <= LARGEST_REPEAT;
  }

  /** The number that stands here, -1 when there is none. */
  private int number() {
    int start = position;
    int value = 0;
    while (peek() >= '0' && peek() <= '9') {
      value = Math.min(value * 10 + peek() - '0', LARGEST_REPEAT + 1);
      position++;
    }
    boolean padded = position - start > 1 && text.charAt(start) == '0';
    return position == start || padded ? -1 : value;
  }

  private boolean characterClass() {
    skip('^');
    boolean first = true;
    while (first || peek() != ']') {
      if (peek() < 0 || peek() == '-' && !first && next() != ']') {
        return false;
      }
      first = false;
      int named = namedClass();
      if (named < 0 || named == 0 && !range()) {
        return false;
      }
    }
    return skip(']');
  }

  /** Reads {@code [:alpha:]}: 1 when it stands here, 0 when nothing like it does, else -1. */
  private int namedClass() {
    int end = text.startsWith("[:", position) ? text.indexOf(":]", position + 2) : -1;
    if (end < 0) {
      return 0;
    }
    int start = position + (text.startsWith("[:^", position) ? 3 : 2);
    position = end + 2;
    return switch (text.substring(Math.min(start, end), end)) {
      case "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph" -> 1;
      case "lower", "print", "punct", "space", "upper", "word", "xdigit" -> 1;
      default -> -1;
    };
  }

  private boolean range() {
    int low = classChar();
    if (low >= 0 && peek() == '-' && next() >= 0 && next() != ']') {
      position++;
      return classChar() >= low;
    }
    return low >= 0;
  }

  private int classChar() {
    if (skip('\\')) {
      return escape();
    }
    if (peek() < 0) {
      return -1;
    }
    int c = text.codePointAt(position);
    position += Character.charCount(c);
    return c;
  }

  /** Reads what follows a backslash: the char it stands for, or -1. */
  private int escape() {
    int c = peek();
    position++;
    if (c >= '0' && c <= '7') {
      return octal(c);
    }
    return switch (c) {
      case 'x' -> hexadecimal();
      case 'a', 'f', 'n', 'r', 't', 'v' -> '\n';
      default -> c >= 0 && c < 0x80 && !Character.isLetterOrDigit(c) ? c : -1;
    };
  }

  private int octal(int first) {
    boolean backReference = first != '0' && (peek() < '0' || peek() > '7');
    int value = first - '0';
    for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
      value = value * 8 + peek() - '0';
      position++;
    }
    return backReference ? -1 : value;
  }

  private int hexadecimal() {
    int end = peek() == '{' ? text.indexOf('}', position) : position + 2;
    int start = peek() == '{' ? position + 1 : position;
    if (end <= start || end > text.length() || end - start > 8) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      value = digit < 0 || value < 0 ? -1 : value * 16 + digit;
    }
    position = text.startsWith("}", end) ? end + 1 : end;
    return value;
  }

  private int peek() {
    return position < text.length() ? text.charAt(position) : -1;
  }

  private int next() {
    return position + 1 < text.length() ? text.charAt(position + 1) : -1;
  }

  private boolean skip(char c) {
    boolean found = peek() == c;
    position += found ? 1 : 0;
    return found;
  }
}
