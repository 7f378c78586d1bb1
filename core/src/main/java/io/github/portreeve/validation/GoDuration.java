package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** Durations as Go writes them: {@code 1h30m}, {@code -1.5s}, {@code 0}. */
public final class GoDuration {
  private final String text;
  private int next;
  private long nanoseconds;

  private GoDuration(String text) {
    this.text = text;
  }

  /** Whether Go reads it: numbers with units, no more than 292 years together. */
  static boolean isValid(String text) {
    return nanoseconds(text) != null;
  }

  /** The duration; null when Go does not read it. */
  public static @Nullable Long nanoseconds(String text) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String rest = signed ? text.substring(1) : text;
    if (rest.equals("0")) {
      return 0L;
    }
    GoDuration duration = new GoDuration(rest);
    if (rest.isEmpty() || !duration.read()) {
      return null;
    }
    return text.startsWith("-") ? -duration.nanoseconds : duration.nanoseconds;
  }

  private boolean read() {
    while (next < text.length()) {
      if (!readPart()) {
        return false;
      }
    }
    return true;
  }

  private boolean readPart() {
    int start = next;
    skipDigits();
    String whole = text.substring(start, next);
    String fraction = "";
    if (next < text.length() && text.charAt(next) == '.') {
      next++;
      int point = next;
      skipDigits();
      fraction = text.substring(point, next);
    }
    return whole.length() + fraction.length() > 0 && add(Texts.number(whole), fraction, unit());
  }

  private boolean add(long count, String fraction, long unit) {
    if (unit == 0 || count > Long.MAX_VALUE / unit) {
      return false;
    }
    double part = fraction.isEmpty() ? 0 : Double.parseDouble("0." + fraction);
    nanoseconds += count * unit + (long) (part * unit);
    return nanoseconds >= 0;
  }

  /** The unit's nanoseconds; 0 when there is no such unit. */
  private long unit() {
    int start = next;
    while (next < text.length() && text.charAt(next) != '.' && !isDigit(text.charAt(next))) {
      next++;
    }
    return switch (text.substring(start, next)) {
      case "ns" -> 1L;
      case "us", "\u00b5s", "\u03bcs" -> 1_000L;
      case "ms" -> 1_000_000L;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0L;
    };
  }

  private void skipDigits() {
    while (next < text.length() && isDigit(text.charAt(next))) {
      next++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
