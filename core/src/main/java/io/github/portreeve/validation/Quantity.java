package io.github.portreeve.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount such as {@code 500m} or {@code 128Mi}, as Kubernetes reads it: exact to the billionth.
 *
 * @param form how it is written
 */
record Quantity(BigDecimal value, Form form) {
  /** {@code 12M}, {@code 12Mi}, {@code 12e6}. */
  enum Form {
    DECIMAL,
    BINARY,
    EXPONENT
  }

  static final Quantity ZERO = new Quantity(BigDecimal.ZERO, Form.DECIMAL);

  private static final String LETTERS = "numkMGTPE";
  private static final int[] POWERS = {-9, -6, -3, 3, 6, 9, 12, 15, 18};
  private static final String LARGE = "KMGTPE";
  private static final int LONGEST_EXPONENT = 4;
  private static final BigDecimal MILLI = new BigDecimal("0.001");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The quantity of this text; null when it is none, which decoding has reported. */
  static @Nullable Quantity parse(String padded) {
    String text = padded.strip();
    int end = 0;
    while (end < text.length() && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    BigDecimal number = number(text.substring(0, end));
    return number == null ? null : scaled(number, text.substring(end));
  }

  private static @Nullable BigDecimal number(String text) {
    String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
    boolean form = digits.indexOf('+') < 0 && digits.indexOf('-') < 0;
    if (!form || digits.indexOf('.') != digits.lastIndexOf('.') || digits.equals(".")) {
      return null;
    }
    String whole = digits.isEmpty() ? "0" : "0" + digits + (digits.endsWith(".") ? "0" : "");
    return digits.isEmpty() ? null : new BigDecimal((text.startsWith("-") ? "-" : "") + whole);
  }

  private static @Nullable Quantity scaled(BigDecimal number, String suffix) {
    if (suffix.isEmpty()) {
      return new Quantity(exact(number), Form.DECIMAL);
    }
    int power = suffix.length() == 1 ? LETTERS.indexOf(suffix) : -1;
    if (power >= 0) {
      return new Quantity(exact(number.scaleByPowerOfTen(POWERS[power])), Form.DECIMAL);
    }
    if (suffix.length() == 2 && suffix.charAt(1) == 'i' && LARGE.indexOf(suffix.charAt(0)) >= 0) {
      int shift = 10 * (LARGE.indexOf(suffix.charAt(0)) + 1);
      return new Quantity(
          exact(number.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(shift)))), Form.BINARY);
    }
    return exponential(number, suffix);
  }

  private static @Nullable Quantity exponential(BigDecimal number, String suffix) {
    String exponent = suffix.substring(1);
    String digits =
        exponent.startsWith("-") || exponent.startsWith("+") ? exponent.substring(1) : exponent;
    boolean form = Texts.isDigits(digits) && digits.length() <= LONGEST_EXPONENT;
    if (!form || suffix.charAt(0) != 'e' && suffix.charAt(0) != 'E') {
      return null;
    }
    int power = (int) Texts.number(digits) * (exponent.startsWith("-") ? -1 : 1);
    return new Quantity(exact(number.scaleByPowerOfTen(power)), Form.EXPONENT);
  }

  private static BigDecimal exact(BigDecimal value) {
    return value.scale() > 9 ? value.setScale(9, RoundingMode.UP) : value;
  }

  /** As the server fills amounts of resources in: rounded away from 0 to the thousandth. */
  Quantity toThousandth() {
    return value.scale() > 3 ? new Quantity(value.setScale(3, RoundingMode.UP), form) : this;
  }

  boolean isNegative() {
    return value.signum() < 0;
  }

  boolean isWhole() {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** The least whole number that is no less; for what is below 0, away from it. */
  BigDecimal roundedUp() {
    return value.setScale(0, RoundingMode.UP);
  }

  int compare(Quantity other) {
    return value.compareTo(other.value);
  }

  Quantity plus(Quantity other) {
    return new Quantity(value.add(other.value), form);
  }

  boolean isMilli() {
    return form == Form.DECIMAL && value.compareTo(MILLI) == 0;
  }

  boolean isOne() {
    return form != Form.EXPONENT && value.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether it is 1, or a power of 1000 or 1024 above it that has a letter of its own. */
  boolean isUnit() {
    BigDecimal unit = BigDecimal.ONE;
    BigDecimal step =
        form == Form.BINARY && value.compareTo(THOUSAND) > 0 ? BigDecimal.valueOf(1024) : THOUSAND;
    for (int i = 0; i <= LARGE.length() && form != Form.EXPONENT; i++) {
      if (value.compareTo(unit) == 0) {
        return true;
      }
      unit = unit.multiply(step);
    }
    return false;
  }
}
