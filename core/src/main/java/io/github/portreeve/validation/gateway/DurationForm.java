package io.github.portreeve.validation.gateway;

/** {@code ^([0-9]{1,5}(h|m|s|ms)){1,4}$}. */
final class DurationForm {
  private static final int MOST_PARTS = 4;
  private static final int MOST_DIGITS = 5;

  private DurationForm() {}

  static boolean matches(String text) {
    int at = 0;
    int parts = 0;
    while (at < text.length() && parts < MOST_PARTS) {
      int end = digitsEnd(text, at);
      int unit = unitLength(text, end);
      if (end == at || end - at > MOST_DIGITS || unit == 0) {
        return false;
      }
      at = end + unit;
      parts++;
    }
    return parts > 0 && at == text.length();
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && TextShapes.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int unitLength(String text, int at) {
    if (text.startsWith("ms", at)) {
      return 2;
    }
    return at < text.length() && "hms".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }
}
