package io.github.portreeve.yaml;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The numbers a plain scalar can be, as Go's strconv and go-yaml read them. */
final class ScalarNumber {
  private static final BigInteger MIN_INT64 = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_INT64 = BigInteger.valueOf(Long.MAX_VALUE);

  private ScalarNumber() {}

  static boolean isNotFinite(String plain) {
    int length = plain.length();
    if (length < 4 || length > 5 || ScalarResolver.isDigit(plain.charAt(length - 1))) {
      return false;
    }
    switch (plain) {
      case ".nan", ".NaN", ".NAN":
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF":
        return true;
      default:
        return false;
    }
  }

  /** Whether this is a whole number that an int64 or, without a sign, a uint64 can hold. */
  static boolean isInteger(String plain) {
    return plain.charAt(0) != '.' && parse(plain) != null;
  }

  /** The value of what {@link #isInteger} accepts. */
  static BigInteger integer(String plain) {
    BigInteger value = parse(plain);
    if (value == null) {
      throw new IllegalArgumentException("no integer: " + plain);
    }
    return value;
  }

  /** Underscores may stand anywhere but first; 0x, 0b, 0o and a leading zero choose the base. */
  private static @Nullable BigInteger parse(String plain) {
    String text = withoutUnderscores(plain);
    boolean negative = text.charAt(0) == '-';
    boolean signed = negative || text.charAt(0) == '+';
    int start = signed ? 1 : 0;
    int base = base(text, start);
    BigInteger value = magnitude(text, isPrefixed(text, start) ? start + 2 : start, base);
    if (value == null) {
      return null;
    }
    value = negative ? value.negate() : value;
    return fits(value, signed) ? value : null;
  }

  private static int base(String text, int start) {
    if (start == text.length() || text.charAt(start) != '0') {
      return 10;
    }
    if (!isPrefixed(text, start)) {
      return 8;
    }
    char letter = lower(text.charAt(start + 1));
    return letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
  }

  private static boolean isPrefixed(String text, int start) {
    return start + 2 < text.length()
        && text.charAt(start) == '0'
        && "xbo".indexOf(lower(text.charAt(start + 1))) >= 0;
  }

  private static @Nullable BigInteger magnitude(String text, int start, int base) {
    if (start == text.length()) {
      return null;
    }
    int first = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      // Character.digit also takes the digits of other scripts.
      if (c > 'f' || Character.digit(c, base) < 0) {
        return null;
      }
      first = first == i && c == '0' ? i + 1 : first;
    }
    return magnitude(text.substring(first), base);
  }

  private static @Nullable BigInteger magnitude(String digits, int base) {
    if (digits.length() < 12) {
      return digits.isEmpty() ? BigInteger.ZERO : BigInteger.valueOf(Long.parseLong(digits, base));
    }
    // 64 binary digits are the most that fit; converting a million takes seconds.
    return digits.length() > 64 ? null : new BigInteger(digits, base);
  }

  private static boolean fits(BigInteger value, boolean signed) {
    if (value.signum() >= 0 && !signed) {
      return value.bitLength() <= 64;
    }
    return value.compareTo(MIN_INT64) >= 0 && value.compareTo(MAX_INT64) <= 0;
  }

  /** Whether this is a decimal number that is no integer and that a float64 can hold. */
  static boolean isFloat(String plain) {
    // What starts with its point is handed to Go as it stands; its underscores need digits around.
    if (plain.charAt(0) == '.' && !separatesDigits(plain)) {
      return false;
    }
    String digits = withoutUnderscores(plain);
    return hasFloatShape(digits) && !Double.isInfinite(Double.parseDouble(digits));
  }

  private static boolean separatesDigits(String text) {
    int i = text.indexOf('_');
    while (i >= 0) {
      boolean between =
          ScalarResolver.isDigit(text.charAt(i - 1))
              && i + 1 < text.length()
              && ScalarResolver.isDigit(text.charAt(i + 1));
      if (!between) {
        return false;
      }
      i = text.indexOf('_', i + 1);
    }
    return true;
  }

  /** {@code ^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$}. */
  private static boolean hasFloatShape(String text) {
    int start = skipSign(text, 0);
    int point = skipDigits(text, start);
    int end = point;
    if (point < text.length() && text.charAt(point) == '.') {
      end = skipDigits(text, point + 1);
      if (point == start && end == point + 1) {
        return false;
      }
    } else if (point == start) {
      return false;
    }
    return end == text.length() || isExponent(text, end);
  }

  private static boolean isExponent(String text, int from) {
    if (lower(text.charAt(from)) != 'e') {
      return false;
    }
    int start = skipSign(text, from + 1);
    int end = skipDigits(text, start);
    return end > start && end == text.length();
  }

  private static int skipSign(String text, int from) {
    boolean sign = from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-');
    return sign ? from + 1 : from;
  }

  private static int skipDigits(String text, int from) {
    int i = from;
    while (i < text.length() && ScalarResolver.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The value of a scalar that is INTEGER or FLOAT. */
  static double number(String plain) {
    if (isNotFinite(plain)) {
      char last = lower(plain.charAt(plain.length() - 1));
      double infinite =
          plain.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return last == 'n' ? Double.NaN : infinite;
    }
    return isInteger(plain)
        ? integer(plain).doubleValue()
        : Double.parseDouble(withoutUnderscores(plain));
  }

  private static char lower(char c) {
    return (char) (c | 0x20);
  }

  private static String withoutUnderscores(String plain) {
    return plain.indexOf('_') < 0 ? plain : plain.replace("_", "");
  }
}
