package io.github.portreeve.trace;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Paths as routes of the Gateway API match them. */
final class GatewayPaths {
  private GatewayPaths() {}

  /** Whether a path lies at or below a prefix, element by element. */
  static boolean isBelow(String prefix, String path) {
    String base = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
    return path.equals(base)
        || path.startsWith(base) && path.charAt(base.length()) == '/'
        || base.isEmpty();
  }

  /** As most Gateways read an expression: it has to match the whole path. */
  static boolean matches(String expression, String path) {
    try {
      return Pattern.compile(expression).matcher(path).matches();
    } catch (PatternSyntaxException e) {
      // What is no expression here matches nothing; which dialect it is in nobody knows.
      return false;
    }
  }
}
