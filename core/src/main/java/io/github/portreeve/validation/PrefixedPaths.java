package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** Names of programs: a domain, "/" and a path. */
final class PrefixedPaths {
  private PrefixedPaths() {}

  /** What is wrong with a text, to be read after it; null when nothing is. */
  static @Nullable String complaint(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0 || slash == text.length() - 1) {
      return "must be a DNS name, \"/\" and a path, as in \"example.com/controller\"";
    }
    if (Names.dnsSubdomain(text.substring(0, slash)) != null) {
      return "must have a DNS name of lower case letters, digits, \"-\" and \".\" before the \"/\"";
    }
    return isUrlPath(text.substring(slash + 1))
        ? null
        : "must have but letters, digits and the other characters of URL paths after the \"/\"";
  }

  private static boolean isUrlPath(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isUrlPathChar(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUrlPathChar(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "/-._~%!$&'()*+,;=:".indexOf(c) >= 0;
  }
}
