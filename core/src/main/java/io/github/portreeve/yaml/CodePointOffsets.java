package io.github.portreeve.yaml;

import java.util.Arrays;

/**
 * Turns places in a part of a text, which snakeyaml-engine counts in code points, into offsets in
 * the whole text, which are UTF-16 code units.
 */
final class CodePointOffsets {
  private static final int[] NONE = {};

  private final int base;

  /** For each char beyond U+FFFF, the number of code points before it. */
  private final int[] pairs;

  private CodePointOffsets(int base, int[] pairs) {
    this.base = base;
    this.pairs = pairs;
  }

  /** {@code base} is the offset of the part's first char. */
  static CodePointOffsets of(String part, int base) {
    int codePoints = part.codePointCount(0, part.length());
    int pairs = part.length() - codePoints;
    return new CodePointOffsets(base, pairs == 0 ? NONE : findPairs(part, pairs));
  }

  private static int[] findPairs(String part, int count) {
    int[] pairs = new int[count];
    int found = 0;
    for (int i = 0; found < count; i++) {
      // A pair before this one took two chars for one code point.
      if (Character.isHighSurrogate(part.charAt(i))
          && Character.isLowSurrogate(part.charAt(i + 1))) {
        pairs[found] = i - found;
        found++;
        i++;
      }
    }
    return pairs;
  }

  int at(int codePoint) {
    if (pairs.length == 0) {
      return base + codePoint;
    }
    int found = Arrays.binarySearch(pairs, codePoint);
    return base + codePoint + (found >= 0 ? found : -found - 1);
  }
}
