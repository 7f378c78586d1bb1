package io.github.portreeve.report;

/** Texts of files as parts of a Markdown table, in which they can be nothing but text. */
final class MarkdownText {
  /** Joins what stands beside it, so that no program reads a mention, a reference or a link. */
  private static final char WORD_JOINER = '\u2060';

  private MarkdownText() {}

  /** As code, with a fence longer than any in the text; nothing for no text. */
  static String code(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(1 + longestFence(text));
    String edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + edge + Printable.of(text).replace("|", "\\|") + edge + fence;
  }

  private static int longestFence(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = text.charAt(i) == '`' ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** As words, with everything escaped that Markdown or HTML would read otherwise. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String clean = Printable.of(text);
    for (int i = 0; i < clean.length(); i++) {
      append(clean.charAt(i), out);
    }
    return out.toString();
  }

  private static void append(char letter, StringBuilder out) {
    switch (letter) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      // The only way, by GitHub's documentation, to write one that begins no formula.
      case '$' -> out.append("<span>$</span>");
      case '\\', '`', '*', '_', '[', ']', '~', '|', '!' -> out.append('\\').append(letter);
      case '@', '#', ':' -> out.append(letter).append(WORD_JOINER);
      default -> out.append(letter);
    }
  }
}
