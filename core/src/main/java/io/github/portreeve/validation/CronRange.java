package io.github.portreeve.validation;

import java.util.List;

/** What one part of a schedule may say, in the way robfig/cron v3 reads it. */
final class CronRange {
  private final int least;
  private final int most;
  private final List<String> names;

  /** Takes numbers between two bounds, inclusive; names stand for the numbers from the least on. */
  CronRange(int least, int most, List<String> names) {
    this.least = least;
    this.most = most;
    this.names = names;
  }

  /** Whether it is a star, a number or a range, maybe with a step. */
  boolean accepts(String text) {
    int slash = text.indexOf('/');
    if (slash != text.lastIndexOf('/')) {
      return false;
    }
    String range = slash < 0 ? text : text.substring(0, slash);
    boolean validStep = slash < 0 || number(text.substring(slash + 1)) > 0;
    return validStep && acceptsRange(range, slash >= 0);
  }

  /** After a star, whatever follows a hyphen is not looked at. A step makes a range of a number. */
  private boolean acceptsRange(String range, boolean stepped) {
    int hyphen = range.indexOf('-');
    String low = hyphen < 0 ? range : range.substring(0, hyphen);
    if (low.equals("*") || low.equals("?")) {
      return true;
    }
    if (hyphen != range.lastIndexOf('-')) {
      return false;
    }
    long start = value(low);
    long end = hyphen < 0 ? start : value(range.substring(hyphen + 1));
    if (hyphen < 0 && stepped) {
      end = start < 0 ? start : most;
    }
    return start >= least && end <= most && start <= end;
  }

  /** The number, or the number that a name stands for; -1 when it is neither. */
  private long value(String text) {
    int index = names.indexOf(Texts.lowerCase(text));
    return index < 0 ? number(text) : index + (long) least;
  }

  /** A whole number, which may have a plus sign; -1 when it is none. */
  private static long number(String text) {
    String digits = text.startsWith("+") ? text.substring(1) : text;
    return Texts.isDigits(digits) ? Texts.number(digits) : -1;
  }
}
