package io.github.portreeve.decode;

/**
 * The marks of template languages: a text that is no YAML and has them is to be rendered first, not
 * to be complained about. A text that is YAML is what it is, marks or not.
 */
final class TemplateMarks {
  private TemplateMarks() {}

  static boolean in(String text) {
    return text.indexOf("{{") >= 0 || text.indexOf("{%") >= 0;
  }

  /** Whether the line at this offset is a placeholder and nothing else, for more lines to come. */
  static boolean fillLine(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    String line = text.substring(start, end < 0 ? text.length() : end).strip();
    return line.indexOf(' ') < 0
        && (isBetween(line, "__", "__")
            || isBetween(line, "${", "}")
            || isBetween(line, "$(", ")"));
  }

  private static boolean isBetween(String line, String open, String close) {
    return line.length() > open.length() + close.length()
        && line.startsWith(open)
        && line.endsWith(close);
  }
}
