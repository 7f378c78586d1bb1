package io.github.portreeve.rules;

import java.util.Set;

/** Numbers in texts: runs of digits, whatever stands around them. */
final class Numbers {
  private Numbers() {}

  /** Whether the text has this number, and not only as a part of a longer one. */
  static boolean contains(String text, String number) {
    int at = text.indexOf(number);
    while (at >= 0) {
      int end = at + number.length();
      if (!isDigit(text, at - 1) && !isDigit(text, end)) {
        return true;
      }
      at = text.indexOf(number, at + 1);
    }
    return false;
  }

  /** Adds all numbers of at most five digits, as ports are. */
  static void addAll(String text, Set<String> out) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (isDigit(text, end)) {
        end++;
      }
      if (end > start && end - start <= 5) {
        out.add(text.substring(start, end));
      }
      start = end + 1;
    }
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
