package io.github.portreeve.validation;

/** What Go's net.SplitHostPort takes: a host and a port with a colon between them. */
final class HostPort {
  private HostPort() {}

  /** Whether the text can be split; neither part is looked into. */
  static boolean isPair(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return false;
    }
    if (!text.startsWith("[")) {
      boolean brackets = text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
      return text.indexOf(':') == colon && !brackets;
    }
    int end = text.indexOf(']');
    return end + 1 == colon && text.indexOf('[', 1) < 0 && text.indexOf(']', end + 1) < 0;
  }
}
