package io.github.portreeve.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns of phrase that messages share. */
final class Words {
  private Words() {}

  /** More names than this nobody reads. */
  private static final int LISTED = 10;

  /** {@code "a", "b" and "c"}; of many the first ones, and how many more there are. */
  static String quotedList(List<String> names) {
    StringBuilder out = new StringBuilder();
    int shown = names.size() > LISTED ? LISTED - 1 : names.size();
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        out.append(i == names.size() - 1 ? " and " : ", ");
      }
      out.append('"').append(names.get(i)).append('"');
    }
    if (shown < names.size()) {
      out.append(" and ").append(names.size() - shown).append(" more");
    }
    return out.toString();
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }

  /** {@code , did you mean "a"?}, or nothing when nobody knows. */
  static String didYouMean(@Nullable String meant) {
    return meant == null ? "" : ", did you mean \"" + meant + "\"?";
  }

  /** {@code 1 pod} or {@code 3 pods}. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** {@code a and b}, whichever of them is given first. */
  static String inOrder(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " and " + other : other + " and " + one;
  }
}
