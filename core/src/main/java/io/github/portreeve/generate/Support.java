package io.github.portreeve.generate;

/**
 * Whether a target can do what is asked for.
 *
 * @param isThere whether it can, and we write it
 * @param text how it does, or why it does not
 */
record Support(boolean isThere, String text) {
  static Support by(String how) {
    return new Support(true, how);
  }

  static Support not(String reason) {
    return new Support(false, reason);
  }
}
