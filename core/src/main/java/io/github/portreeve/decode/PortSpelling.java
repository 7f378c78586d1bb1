package io.github.portreeve.decode;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlScalar;

/** Finds port numbers that read as another number than they look. */
final class PortSpelling {
  private PortSpelling() {}

  /** Looks at a value that is a whole number or, in a field that takes both, a name. */
  static void check(Complaints complaints, YamlScalar scalar, FieldPath path, SourceSpan span) {
    String text = scalar.text();
    if (isPlainDecimal(text) || !isPort(path.name())) {
      return;
    }
    Long value = scalar.wholeNumber();
    if (value != null && !looksLike(text, value)) {
      complaints.report(
          DecodeChecks.YAML_OCTAL_PORT,
          path,
          span,
          text + " is read as " + value + "; write the port in plain decimal digits");
    }
  }

  private static boolean isPlainDecimal(String text) {
    if (text.isEmpty() || text.charAt(0) == '0') {
      return text.length() == 1;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPort(String field) {
    return switch (field) {
      case "port",
          "targetPort",
          "nodePort",
          "containerPort",
          "hostPort",
          "servicePort",
          "healthCheckNodePort",
          "number",
          "endPort" ->
          true;
      default -> false;
    };
  }

  /** Whether the sign, leading zeros and an empty fraction are all that is odd: 080, +80, 80.0. */
  private static boolean looksLike(String text, long value) {
    int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    while (start < text.length() - 1 && text.charAt(start) == '0') {
      start++;
    }
    int end = text.length();
    int point = text.indexOf('.');
    if (point > 0) {
      end = onlyZeros(text, point + 1) ? point : end;
    }
    return start < end && text.substring(start, end).equals(Long.toString(Math.abs(value)));
  }

  private static boolean onlyZeros(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
