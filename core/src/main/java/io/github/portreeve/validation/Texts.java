package io.github.portreeve.validation;

/** What the server, being written in Go, reads out of plain texts. */
final class Texts {
  private static final String LARGEST_UINT64 = "18446744073709551615";

  private Texts() {}

  /** Lower case char by char, as Go does it: no char becomes two. */
  static String lowerCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }

  /** Length in bytes of UTF-8. */
  static int byteLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length++;
      } else {
        length += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return length;
  }

  /** Whether it is a number of digits only, not 0, that fits 64 bits without a sign. */
  static boolean isPositiveNumber(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '0') {
      start++;
    }
    int digits = text.length() - start;
    if (!isDigits(text) || digits == 0 || digits > LARGEST_UINT64.length()) {
      return false;
    }
    return digits < LARGEST_UINT64.length() || text.substring(start).compareTo(LARGEST_UINT64) <= 0;
  }

  /** Whether it has but ASCII digits, and at least one. */
  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The number that digits make; the largest long when it is larger than that. */
  static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (number > (Long.MAX_VALUE - digit) / 10) {
        return Long.MAX_VALUE;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The text without white space at its ends, as Unicode and Go know it. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Go's unicode.IsSpace. */
  static boolean isSpace(char c) {
    return (c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0xa0 || Character.isSpaceChar(c);
  }
}
