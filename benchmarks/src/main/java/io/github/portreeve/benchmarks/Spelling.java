package io.github.portreeve.benchmarks;

/**
 * Other ways to write the same text, and some that break it, in the order in which they are done: a
 * byte order mark stands first, because kubectl and servers differ on one after {@code ---}.
 */
enum Spelling {
  FLOW,
  CRLF,
  DOCUMENT_START,
  DOCUMENT_END,
  DIRECTIVE,
  COMMENTS,
  LINE_COMMENTS,
  BLANK_LINES,
  TRAILING_BLANKS,
  TRAILING_GARBAGE,
  TRAILING_TAB,
  NO_LAST_LINE_FEED,
  INDENTED,
  QUOTED_KEYS,
  NO_BLANK_AFTER_COLON,
  TWO_BLANKS_AFTER_COLON,
  TAB_AFTER_COLON,
  EXPLICIT_KEY,
  BYTE_ORDER_MARK;

  String apply(String text) {
    return switch (this) {
      case FLOW -> text;
      case CRLF -> text.replace("\n", "\r\n");
      case BYTE_ORDER_MARK -> "\uFEFF" + text;
      case DOCUMENT_START -> "---\n" + text;
      case DOCUMENT_END -> text + "...\n";
      case DIRECTIVE -> "%YAML 1.1\n---\n" + text;
      case COMMENTS -> "# first\n" + text + "# last\n";
      case LINE_COMMENTS -> text.replace("\n", " # c\n");
      case BLANK_LINES -> text.replace("\n", "\n\n");
      case TRAILING_BLANKS -> text.replace("\n", "  \n");
      case TRAILING_GARBAGE -> text + "garbage\n";
      case TRAILING_TAB -> text.replace("\n", "\t\n");
      case NO_LAST_LINE_FEED -> text.stripTrailing();
      case INDENTED -> "  " + text.stripTrailing().replace("\n", "\n  ") + "\n";
      case QUOTED_KEYS -> text.replaceAll("(?m)^( *(?:- )?)([A-Za-z]+):", "$1'$2':");
      case NO_BLANK_AFTER_COLON -> text.replaceFirst(": ", ":");
      case TWO_BLANKS_AFTER_COLON -> text.replace(": ", ":  ");
      case TAB_AFTER_COLON -> text.replace(": ", ":\t");
      case EXPLICIT_KEY -> text.replaceFirst("(?m)^( *)(name):", "$1? $2\n$1:");
    };
  }
}
