package io.github.portreeve.yaml;

/**
 * Cuts a stream into documents at the lines that start with {@code ---}, before any parsing, as
 * kubectl does (apimachinery, util/yaml/decoder.go): so an error in one document does not hide the
 * next. Such a line ends a document wherever it stands, as no quoted text or block may hold one.
 * Other than kubectl, which refuses them, lines like {@code ----} are left to the parser.
 */
final class DocumentSplitter {
  private static final String SEPARATOR = "---";

  private final String text;

  /** Where the rest starts: the start of a line; -1 when there is none. */
  private int rest;

  private int start;
  private int end;
  private boolean explicit;

  DocumentSplitter(String text) {
    this.text = text;
    this.rest = skipMark(0);
    skipComments();
  }

  /** 0-based offset of the document's first char. */
  int start() {
    return start;
  }

  /** 0-based offset after the document's last char. */
  int end() {
    return end;
  }

  /** Whether a line {@code ---} stands before it. */
  boolean isExplicit() {
    return explicit;
  }

  /** Goes to the next document; false when there is none. */
  boolean next() {
    if (rest < 0) {
      return false;
    }
    explicit = isSeparator(rest);
    int contentLine = explicit ? nextLine(rest) : rest;
    // What follows --- on its line belongs to the document.
    start = explicit && !isBlank(text, rest + 3, contentLine) ? rest : skipMark(contentLine);
    int separator =
        firstSeparator(startsWithDirective() ? nextLine(firstSeparator(start)) : contentLine);
    end = separator < 0 ? text.length() : separator;
    rest = separator;
    return true;
  }

  /** Comments before the first document are no document; directives belong to the first. */
  private void skipComments() {
    int separator = firstSeparator(rest);
    int limit = separator < 0 ? text.length() : separator;
    if (isBlank(text, rest, limit)) {
      rest = separator;
    }
  }

  private int firstSeparator(int from) {
    return isSeparator(from) ? from : findSeparator(from);
  }

  private boolean startsWithDirective() {
    if (explicit) {
      return false;
    }
    int i = start;
    while (i < text.length() && isBlank(text, i, nextLine(i))) {
      i = nextLine(i);
    }
    return i < text.length() && text.charAt(i) == '%' && firstSeparator(i) >= 0;
  }

  /** The start of the next line that is a separator, after the one that {@code from} is in. */
  private int findSeparator(int from) {
    int found = text.indexOf(SEPARATOR, from);
    while (found >= 0 && !(found > from && isBreak(text.charAt(found - 1)) && isSeparator(found))) {
      found = text.indexOf(SEPARATOR, found + 1);
    }
    return found;
  }

  private boolean isSeparator(int lineStart) {
    int after = lineStart + 3;
    return text.startsWith(SEPARATOR, lineStart)
        && (after == text.length()
            || isBreak(text.charAt(after))
            || text.charAt(after) == ' '
            || text.charAt(after) == '\t');
  }

  private int nextLine(int from) {
    int i = from;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    return Math.min(text.length(), pair ? i + 2 : i + 1);
  }

  private int skipMark(int from) {
    return from < text.length() && text.charAt(from) == '\uFEFF' ? from + 1 : from;
  }

  /** Whether there is nothing but spaces, line breaks and comments. */
  static boolean isBlank(String text, int start, int end) {
    boolean comment = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        comment = false;
      } else if (c == '#') {
        comment = true;
      } else if (!comment && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
