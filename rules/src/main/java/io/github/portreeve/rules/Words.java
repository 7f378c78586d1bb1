package io.github.portreeve.rules;

import java.util.List;

/** Turns of phrase that messages share. */
final class Words {
  private Words() {}

  /** {@code "a", "b" and "c"}. */
  static String quotedList(List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        out.append(i == names.size() - 1 ? " and " : ", ");
      }
      out.append('"').append(names.get(i)).append('"');
    }
    return out.toString();
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
