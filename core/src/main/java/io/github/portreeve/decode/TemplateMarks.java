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
}
