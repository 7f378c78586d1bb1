package io.github.portreeve.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Carries past the engine what Kubernetes reads and the engine refuses: the escapes {@code \'},
 * {@code \L} and {@code \P} in double quotes, and a lone hyphen in brackets, as in {@code [cat,
 * -]}. Where the engine stops at one, chars of the same length stand in for it, so that places
 * stay, and are taken out of the value read.
 */
final class StandIns {
  /** Both are private use: a text that has them itself gets no stand-ins. */
  private static final char NOTHING = '\uE000';

  private static final char HYPHEN = '\uE001';

  private StandIns() {}

  /** The text with a stand-in at the offset where the engine stopped; null when none can help. */
  static @Nullable String replace(String part, int at, boolean replacedBefore) {
    boolean taken = part.indexOf(NOTHING) >= 0 || part.indexOf(HYPHEN) >= 0;
    if (at >= part.length() || taken && !replacedBefore) {
      return null;
    }
    char c = part.charAt(at);
    char next = at + 1 < part.length() ? part.charAt(at + 1) : ' ';
    if (c == '-' && (next == ',' || next == ']')) {
      return part.substring(0, at) + HYPHEN + part.substring(at + 1);
    }
    char meant = c == 'L' ? '\u2028' : c == 'P' ? '\u2029' : '\'';
    boolean escape = at > 0 && part.charAt(at - 1) == '\\' && "'LP".indexOf(c) >= 0;
    return escape ? part.substring(0, at - 1) + meant + NOTHING + part.substring(at + 1) : null;
  }

  /** The value without stand-ins. */
  static String restore(String value) {
    return value.replace(String.valueOf(NOTHING), "").replace(HYPHEN, '-');
  }
}
