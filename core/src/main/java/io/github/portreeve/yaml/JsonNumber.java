package io.github.portreeve.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Floating point numbers as Go writes them: the fewest digits that read back as the number. */
final class JsonNumber {
  private JsonNumber() {}

  /** As encoding/json writes a float64; {@code null} when it cannot. */
  static String write(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "null";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    double magnitude = Math.abs(value);
    return magnitude < 1e-6 || magnitude >= 1e21
        ? scientific(shortest(value), 1)
        : shortest(value).toPlainString();
  }

  /** The number as an int64 when {@link #write} makes it one; else null. */
  static @Nullable Long wholeNumber(double value) {
    if (value != Math.rint(value) || Math.abs(value) > 0x1p63) {
      return null;
    }
    BigDecimal exact = value == 0 ? BigDecimal.ZERO : shortest(value);
    // 2^63 itself is one too many.
    return exact.toBigInteger().bitLength() < 64 ? exact.longValue() : null;
  }

  /** As sigs.k8s.io/yaml spells a number that is a mapping key: {@code %g} of a float32. */
  static String key(double value) {
    float rounded = (float) value;
    if (Float.isNaN(rounded)) {
      return ".nan";
    }
    if (Float.isInfinite(rounded)) {
      return rounded > 0 ? ".inf" : "-.inf";
    }
    if (rounded == 0) {
      return 1 / rounded < 0 ? "-0" : "0";
    }
    BigDecimal digits = shortest(rounded);
    int exponent = digits.precision() - digits.scale() - 1;
    return exponent < -4 || exponent >= 6 ? scientific(digits, 2) : digits.toPlainString();
  }

  /** Java 17's Double.toString sometimes has a digit too many. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return stripZeros(rounded);
      }
    }
    return stripZeros(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal shortest(float value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 9; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.floatValue() == value) {
        return stripZeros(rounded);
      }
    }
    return stripZeros(exact.round(new MathContext(9, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal stripZeros(BigDecimal value) {
    return value.stripTrailingZeros();
  }

  private static String scientific(BigDecimal value, int exponentDigits) {
    String digits = value.unscaledValue().abs().toString();
    int exponent = value.precision() - value.scale() - 1;
    StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "").append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append(exponent < 0 ? "e-" : "e+");
    String power = Integer.toString(Math.abs(exponent));
    return text.append(power.length() < exponentDigits ? "0" : "").append(power).toString();
  }
}
