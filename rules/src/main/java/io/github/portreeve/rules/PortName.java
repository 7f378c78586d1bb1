package io.github.portreeve.rules;

/** Names that a container's port may have (RFC 6335, section 5.1, in lower case). */
final class PortName {
  private static final int LONGEST = 15;

  private PortName() {}

  /** Whether the API server takes it. */
  static boolean isPossible(String name) {
    boolean letter = false;
    char before = '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z';
      if (!isLetter && (c < '0' || c > '9') && (c != '-' || before == '-')) {
        return false;
      }
      letter |= isLetter;
      before = c;
    }
    return letter && before != '-' && name.length() <= LONGEST;
  }
}
