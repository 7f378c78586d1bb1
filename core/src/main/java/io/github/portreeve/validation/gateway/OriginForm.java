package io.github.portreeve.validation.gateway;

/** {@code *}, or a scheme, a host or {@code *}, and maybe a port of up to five digits. */
final class OriginForm {
  private static final int MOST_DIGITS = 5;

  private OriginForm() {}

  static boolean matches(String text) {
    if (text.equals("*")) {
      return true;
    }
    int start = text.startsWith("http://") ? 7 : text.startsWith("https://") ? 8 : -1;
    if (start < 0) {
      return false;
    }
    int colon = text.indexOf(':', start);
    return isHost(text.substring(start, colon < 0 ? text.length() : colon))
        && (colon < 0 || isPort(text, colon + 1));
  }

  private static boolean isHost(String text) {
    String host = text.startsWith("*.") ? text.substring(2) : text;
    if (text.equals("*")) {
      return true;
    }
    boolean emptyLabel = host.startsWith(".") || host.endsWith(".") || host.contains("..");
    return !emptyLabel && TextShapes.isAll(host, 0, "-.");
  }

  private static boolean isPort(String text, int start) {
    int length = text.length() - start;
    for (int i = start; i < text.length(); i++) {
      if (!TextShapes.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return length > 0 && length <= MOST_DIGITS;
  }
}
