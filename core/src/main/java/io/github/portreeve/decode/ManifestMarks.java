package io.github.portreeve.decode;

/** Tells by its looks whether an unreadable text is meant for Kubernetes. */
final class ManifestMarks {
  private ManifestMarks() {}

  /** Whether the line that starts at this offset sets an apiVersion or a kind at the top. */
  static boolean startsAt(String text, int line) {
    int at = line;
    while (at < text.length() && isOpening(text.charAt(at))) {
      at++;
    }
    // Deeper in, only JSON says it: there the key is in quotes.
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (!quoted && at != line) {
      return false;
    }
    int key = quoted ? at + 1 : at;
    int end = text.startsWith("apiVersion", key) ? key + 10 : key + 4;
    boolean known = end == key + 10 || text.startsWith("kind", key);
    return known && end + (quoted ? 1 : 0) < text.length() && endsKey(text, end, quoted);
  }

  private static boolean isOpening(char letter) {
    return letter == ' ' || letter == '\t' || letter == '{';
  }

  private static boolean endsKey(String text, int end, boolean quoted) {
    return quoted ? text.charAt(end) == '"' : text.charAt(end) == ':';
  }
}
