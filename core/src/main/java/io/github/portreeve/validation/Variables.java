package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The forms of the names of environment variables; null when a name has the form. */
final class Variables {
  private Variables() {}

  /** Since 1.32: any printable ASCII but "=". */
  static @Nullable String relaxedName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '=') {
        return "must be printable ASCII without \"=\"";
      }
    }
    return null;
  }

  /** Up to 1.31: letters, digits, "-", "_" and "."; no digit first; no path to a parent. */
  static @Nullable String name(String name) {
    if (name.equals(".") || name.startsWith("..")) {
      return "must not be \".\" nor begin with \"..\"";
    }
    boolean digitFirst = name.charAt(0) >= '0' && name.charAt(0) <= '9';
    if (digitFirst || !hasOnlyNameChars(name)) {
      return "must be only letters, digits, \"-\", \"_\" and \".\", and not begin with a digit";
    }
    return null;
  }

  private static boolean hasOnlyNameChars(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !digit && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
