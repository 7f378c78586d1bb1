package io.github.portreeve.report;

/** Texts of files as labels of Mermaid, between quotes; there its own entities begin with a #. */
final class MermaidText {
  private MermaidText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String clean = Printable.of(text);
    for (int i = 0; i < clean.length(); i++) {
      char letter = clean.charAt(i);
      if (isPlain(letter)) {
        out.append(letter);
      } else {
        out.append('#').append((int) letter).append(';');
      }
    }
    return out.toString();
  }

  /** Whether no part of Mermaid reads more in it: no quote, tag, entity, formula or Markdown. */
  private static boolean isPlain(char letter) {
    return letter > '~'
        || letter >= '0' && letter <= '9'
        || letter >= 'A' && letter <= 'Z'
        || letter >= 'a' && letter <= 'z'
        || " .,:/_-=()+?".indexOf(letter) >= 0;
  }
}
