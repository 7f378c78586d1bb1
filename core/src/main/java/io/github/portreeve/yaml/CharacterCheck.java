package io.github.portreeve.yaml;

/** Which chars YAML takes, as go-yaml's readerc.go has them. */
final class CharacterCheck {
  private CharacterCheck() {}

  /** The offset of the first char that may not stand in YAML; -1 when all may. */
  static int firstIllegal(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && !isLegal(text, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isLegal(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (c >= 0x7F && c < 0xA0) {
      return c == 0x85;
    }
    return c < 0xFFFE && (!Character.isSurrogate(c) || isPaired(text, i));
  }

  private static boolean isPaired(CharSequence text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** What YAML 1.1 takes for the end of a line, and the byte order mark. */
  static boolean isBreakOrMark(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }
}
