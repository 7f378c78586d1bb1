package io.github.portreeve.report;

/** Texts of files as text and attribute values of XML and HTML. */
final class XmlText {
  private XmlText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String clean = Printable.of(text);
    for (int i = 0; i < clean.length(); i++) {
      char letter = clean.charAt(i);
      switch (letter) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isCharacter(clean, i) ? letter : '\uFFFD');
      }
    }
    return out.toString();
  }

  /** Whether XML has it: no half of a pair, and none of the two that are never characters. */
  private static boolean isCharacter(String text, int i) {
    char letter = text.charAt(i);
    if (Character.isHighSurrogate(letter)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(letter)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return letter < '\uFFFE';
  }
}
