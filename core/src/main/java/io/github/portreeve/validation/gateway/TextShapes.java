package io.github.portreeve.validation.gateway;

import io.github.portreeve.validation.Names;

/** Texts of certain chars; nothing but ASCII counts. */
final class TextShapes {
  private TextShapes() {}

  /** {@code [A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?}. */
  static boolean isHyphened(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean edge = i == 0 || i == text.length() - 1;
      if (!isLetterOrDigit(text.charAt(i)) && (edge || text.charAt(i) != '-')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code ([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]}. */
  static boolean isLabelText(String text) {
    return !text.isEmpty() && Names.isLabelText(text);
  }

  /** A token of RFC 9110. */
  static boolean isHeader(String text) {
    return isAll(text, 0, "!#$%&'*+-.^_`|~");
  }

  /** Whether there is a text from here on, of letters, digits and these chars. */
  static boolean isAll(String text, int start, String others) {
    for (int i = start; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && others.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return start < text.length();
  }

  static boolean isLetter(String text, int index) {
    return index < text.length()
        && isLetterOrDigit(text.charAt(index))
        && !isDigit(text.charAt(index));
  }

  static boolean isLowerOrDigit(char c) {
    return c >= 'a' && c <= 'z' || isDigit(c);
  }

  static boolean isLetterOrDigit(char c) {
    return isLowerOrDigit(c) || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
