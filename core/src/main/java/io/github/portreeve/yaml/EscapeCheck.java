package io.github.portreeve.yaml;

/**
 * Refuses the escapes in double quotes that YAML 1.2, and so the engine, has and go-yaml has not.
 */
final class EscapeCheck {
  private EscapeCheck() {}

  /** Start and end are offsets in the part; base is the part's in the whole text. */
  static void check(String part, int start, int end, int base) {
    int i = part.indexOf('\\', start);
    while (i >= 0 && i + 1 < end) {
      if (part.charAt(i + 1) == '/' || isSurrogate(part, i, end)) {
        String message = "no such escape in YAML double quotes: write the character itself";
        throw new UnreadableText(
            YamlProblem.Type.SYNTAX, base + i, base + Math.min(end, i + 2), message);
      }
      i = part.indexOf('\\', i + 2);
    }
  }

  /** Half of a char beyond U+FFFF, as JSON escapes it. */
  private static boolean isSurrogate(String part, int i, int end) {
    return part.charAt(i + 1) == 'u'
        && i + 3 < end
        && (part.charAt(i + 2) | 0x20) == 'd'
        && Character.digit(part.charAt(i + 3), 16) >= 8;
  }
}
