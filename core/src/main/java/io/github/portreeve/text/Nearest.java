package io.github.portreeve.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which name was meant by one that does not exist. */
public final class Nearest {
  private static final int WORTH_A_GUESS = 300;

  private Nearest() {}

  /** The name most like this one; null when none is like it. */
  public static @Nullable String to(String name, Iterable<String> known) {
    String best = null;
    int least = allowance(name) + 1;
    for (String candidate : known) {
      int distance = distance(name, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** The same; null, too, when there are so many names that a guess would not be worth its cost. */
  public static @Nullable String among(String name, Collection<String> known) {
    return known.size() > WORTH_A_GUESS ? null : to(name, known);
  }

  /** How many slips a name of this length may hold and still be recognised. */
  private static int allowance(String name) {
    return name.length() <= 3 ? 1 : name.length() <= 8 ? 2 : 3;
  }

  /** 0 when only case, dashes or underscores differ; else letters to add, drop, change or swap. */
  static int distance(String one, String other) {
    String first = folded(one);
    String second = folded(other);
    if (first.equals(second)) {
      return 0;
    }
    int difference = first.length() - second.length();
    return difference > 3 || difference < -3 ? Integer.MAX_VALUE : edits(first, second);
  }

  private static String folded(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter != '-' && letter != '_') {
        out.append(Character.toLowerCase(letter));
      }
    }
    return out.toString();
  }

  private static int edits(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        row[j] = cell(one, other, i, j, before, last, row);
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }

  private static int cell(
      String one, String other, int i, int j, int[] before, int[] last, int[] row) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int cost = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
  }
}
