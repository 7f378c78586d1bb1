package io.github.portreeve.yaml;

/** Which texts can stand in YAML without quotes. */
final class PlainStyle {
  private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";

  private PlainStyle() {}

  /**
   * Whether this text, as a value or key of a block collection and on one line, is read back as
   * these chars. Says no where only some readers would.
   */
  static boolean carries(String text) {
    if (text.isEmpty() || text.equals("<<") || !startsPlain(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ' ' || last == ':' || text.startsWith("---") || text.startsWith("...")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!continuesPlain(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsPlain(String text) {
    char first = text.charAt(0);
    if (first == '-' || first == '?' || first == ':') {
      return text.length() > 1 && text.charAt(1) != ' ';
    }
    return first != ' ' && INDICATORS.indexOf(first) < 0;
  }

  private static boolean continuesPlain(String text, int i) {
    char c = text.charAt(i);
    if (c == ' ') {
      return text.charAt(i + 1) != '#';
    }
    if (c == ':') {
      return text.charAt(i + 1) != ' ';
    }
    return CharacterCheck.isLegal(text, i) && !CharacterCheck.isBreakOrMark(c) && c != '\t';
  }
}
