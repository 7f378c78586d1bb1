package io.github.portreeve.validation;

/** Durations as Go writes them: {@code 1h30m}, {@code -1.5s}, {@code 0}. */
final class GoDuration {
  private final String text;
  private int next;
  private long nanoseconds;

  private GoDuration(String text) {
    this.text = text;
  }

  /** Whether Go reads it: numbers with units, no more than 292 years together. */
  static boolean isValid(String text) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String rest = signed ? text.substring(1) : text;
    return rest.equals("0") || (!rest.isEmpty() && new GoDuration(rest).read());
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
    boolean digits = next > start;
    if (next < text.length() && text.charAt(next) == '.') {
      next++;
      int fraction = next;
      skipDigits();
      digits |= next > fraction;
    }
    return digits && add(Texts.number(whole), unit());
  }

  private boolean add(long count, long unit) {
    if (unit == 0 || count > Long.MAX_VALUE / unit) {
      return false;
    }
    nanoseconds += count * unit;
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
