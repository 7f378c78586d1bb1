package io.github.portreeve.rules;

import org.jspecify.annotations.Nullable;

/** Addresses of Services as programs are told them: {@code http://api.shop.svc/v1}. */
final class ServiceAddress {
  private ServiceAddress() {}

  /**
   * The first name of a Service in a text, when it stands after {@code //} or before a port, so
   * that somebody will look it up; null without one. The API server's own is left out: it also
   * names who issued a token.
   */
  static @Nullable String in(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isOfHost(text.charAt(end))) {
        end++;
      }
      String host = text.substring(start, end);
      if (isService(host) && (text.startsWith("//", start - 2) || isPort(text, end))) {
        return host;
      }
      start = end + 1;
    }
    return null;
  }

  private static boolean isOfHost(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= '0' && letter <= '9'
        || letter == '-'
        || letter == '.';
  }

  private static boolean isService(String host) {
    int at = host.indexOf(".svc");
    int after = at + ".svc".length();
    return at > 0
        && (after == host.length() || host.charAt(after) == '.')
        && host.lastIndexOf('.', at - 1) > 0
        && !host.startsWith("kubernetes.default.");
  }

  private static boolean isPort(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ':'
        && Character.isDigit(text.charAt(at + 1));
  }
}
