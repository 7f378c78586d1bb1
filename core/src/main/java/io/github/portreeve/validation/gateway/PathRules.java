package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.RuleInfo;

/** The rules of paths that are compared as they are; patterns may hold anything. */
final class PathRules {
  private static final RuleInfo CHECK = GatewayChecks.MATCH;
  private static final String[] FORBIDDEN = {"//", "/./", "/../", "%2f", "%2F", "#"};
  private static final String[] FORBIDDEN_ENDS = {"/..", "/."};
  private static final String CHARS = "-/._~!$&'()*+,;=:@";

  private PathRules() {}

  static void check(Part path, Objections objections) {
    if (path.is("type", "Exact") || path.is("type", "PathPrefix")) {
      value(path, path.text("value"), objections);
    }
  }

  private static void value(Part path, String value, Objections objections) {
    if (!value.startsWith("/")) {
      refuse(path, value, "must begin with \"/\"", objections);
    }
    for (String text : FORBIDDEN) {
      if (value.contains(text)) {
        refuse(path, value, "must not contain \"" + text + "\"", objections);
      }
    }
    for (String end : FORBIDDEN_ENDS) {
      if (value.endsWith(end)) {
        refuse(path, value, "must not end with \"" + end + "\"", objections);
      }
    }
    if (!isPath(value)) {
      String complaint = "must be letters, digits and chars of " + CHARS + ", others as in %20";
      refuse(path, value, complaint, objections);
    }
  }

  private static void refuse(Part path, String value, String complaint, Objections objections) {
    String message = SchemaWords.quote(value) + " " + complaint;
    objections.rule(CHECK, path.path(), message, path.path().child("value"));
  }

  private static boolean isPath(String value) {
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      if (c == '%' && isHex(value, i + 1) && isHex(value, i + 2)) {
        i += 3;
      } else if (isLetterOrDigit(c) || CHARS.indexOf(c) >= 0) {
        i++;
      } else {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean isHex(String text, int index) {
    return index < text.length()
        && text.charAt(index) < 0x80
        && Character.digit(text.charAt(index), 16) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
