package io.github.portreeve.decode;

/** How texts must look that Go makes times, quantities and bytes of while it decodes. */
final class ValueSyntax {
  private ValueSyntax() {}

  /**
   * RFC 3339 as Go's time.Parse takes it: one digit will do for the hour, a comma for the
   * fraction's point.
   */
  static boolean isTime(String text) {
    int time = text.indexOf('T');
    if (time != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return year >= 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= daysIn(year, month)
        && isClock(text, 11);
  }

  private static boolean isClock(String text, int start) {
    int colon = text.indexOf(':', start);
    if (colon < start + 1 || colon > start + 2 || text.length() < colon + 7) {
      return false;
    }
    int hour = number(text, start, colon);
    int minute = number(text, colon + 1, colon + 3);
    int second = number(text, colon + 4, colon + 6);
    return hour >= 0
        && hour < 24
        && minute >= 0
        && minute < 60
        && text.charAt(colon + 3) == ':'
        && second >= 0
        && second < 60
        && isZone(text, afterFraction(text, colon + 6));
  }

  private static int afterFraction(String text, int at) {
    if (text.charAt(at) != '.' && text.charAt(at) != ',') {
      return at;
    }
    int end = digits(text, at + 1);
    return end == at + 1 ? at : end;
  }

  private static boolean isZone(String text, int at) {
    if (text.length() == at + 1) {
      return text.charAt(at) == 'Z';
    }
    return text.length() == at + 6
        && (text.charAt(at) == '+' || text.charAt(at) == '-')
        && text.charAt(at + 3) == ':'
        && number(text, at + 1, at + 3) >= 0
        && number(text, at + 1, at + 3) <= 24
        && number(text, at + 4, at + 6) >= 0
        && number(text, at + 4, at + 6) <= 60;
  }

  private static int daysIn(int year, int month) {
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** The digits from start to end, exclusive; -1 when these are no digits. */
  private static int number(String text, int start, int end) {
    return end > text.length() || digits(text, start) < end
        ? -1
        : Integer.parseInt(text, start, end, 10);
  }

  /** The offset after the digits that begin here. */
  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** A number with a decimal point, then a binary or decimal suffix or an exponent. */
  static boolean isQuantity(String padded) {
    String text = padded.strip();
    int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int whole = digits(text, start);
    boolean point = whole < text.length() && text.charAt(whole) == '.';
    int end = point ? digits(text, whole + 1) : whole;
    boolean anyDigit = end - start > (point ? 1 : 0);
    return anyDigit && isSuffix(text.substring(end));
  }

  private static boolean isSuffix(String suffix) {
    return switch (suffix) {
      case "", "n", "u", "m", "k", "M", "G", "T", "P", "E" -> true;
      case "Ki", "Mi", "Gi", "Ti", "Pi", "Ei" -> true;
      default -> isExponent(suffix);
    };
  }

  private static boolean isExponent(String suffix) {
    if (suffix.charAt(0) != 'e' && suffix.charAt(0) != 'E') {
      return false;
    }
    boolean signed = suffix.length() > 1 && (suffix.charAt(1) == '+' || suffix.charAt(1) == '-');
    int start = signed ? 2 : 1;
    return digits(suffix, start) == suffix.length() && suffix.length() > start;
  }

  /** Padded base64 of the standard alphabet; line breaks may stand anywhere. */
  static boolean isBase64(String text) {
    int letters = 0;
    int padding = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '=') {
        padding++;
      } else if (letter != '\n' && letter != '\r') {
        if (padding > 0 || !isBase64Letter(letter)) {
          return false;
        }
        letters++;
      }
    }
    return (letters + padding) % 4 == 0 && padding <= 2 && (padding == 0 || letters % 4 >= 2);
  }

  private static boolean isBase64Letter(char letter) {
    return letter >= 'A' && letter <= 'Z'
        || letter >= 'a' && letter <= 'z'
        || letter >= '0' && letter <= '9'
        || letter == '+'
        || letter == '/';
  }
}
