package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The keys of Secrets and ConfigMaps. */
final class Keys {
  private static final int LONGEST = 253;

  private Keys() {}

  /** What is wrong with a key, to be read after it; null when nothing is. */
  static @Nullable String complaint(String key) {
    if (key.length() > LONGEST) {
      return "must be no more than 253 characters";
    }
    if (key.equals(".") || key.startsWith("..")) {
      return "must not be \".\" or begin with \"..\", because keys become files";
    }
    return hasOnlyKeyChars(key) ? null : "must be letters, digits, \"-\", \"_\" and \".\"";
  }

  private static boolean hasOnlyKeyChars(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return !key.isEmpty();
  }
}
