package io.github.portreeve.validation;

/** Numbers and ranges of them, such as {@code 1,3-5,7}. */
final class IndexRanges {
  private static final int LONGEST_NUMBER = 10;

  private IndexRanges() {}

  /** How many numbers the text names; -1 when it is malformed or has one not below the bound. */
  static long count(String text, int bound) {
    long total = 0;
    long last = -1;
    boolean first = true;
    for (String range : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int dash = range.indexOf('-', 1);
      long start = number(dash < 0 ? range : range.substring(0, dash), bound);
      long end = dash < 0 ? start : number(range.substring(dash + 1), bound);
      boolean ascending = (first || last < start) && (dash < 0 || start < end);
      if (start < 0 || end < 0 || !ascending) {
        return -1;
      }
      total += end - start + 1;
      last = end;
      first = false;
    }
    return total;
  }

  private static long number(String text, int bound) {
    String digits = text.startsWith("+") ? text.substring(1) : text;
    boolean form = Texts.isDigits(digits) && digits.length() <= LONGEST_NUMBER;
    return form && Texts.number(digits) < bound ? Texts.number(digits) : -1;
  }
}
