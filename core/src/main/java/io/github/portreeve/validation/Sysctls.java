package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The names of a kernel's settings. */
final class Sysctls {
  private static final int LONGEST = 253;

  private Sysctls() {}

  /** What is wrong with a name; null when nothing is. Parts are joined by "." or "/". */
  static @Nullable String complaint(String name) {
    if (name.length() > LONGEST) {
      return "must be no more than 253 characters";
    }
    for (int i = 0; i < name.length(); i++) {
      boolean edge = isEdge(name, i - 1) || isEdge(name, i + 1);
      char c = name.charAt(i);
      if (!isLowerOrDigit(c) && (edge || isEdge(name, i) == (c == '-' || c == '_'))) {
        return "must be lower case letters, digits, \"-\" and \"_\", with \".\" or \"/\" between";
      }
    }
    return null;
  }

  private static boolean isEdge(String name, int at) {
    return at < 0 || at >= name.length() || name.charAt(at) == '.' || name.charAt(at) == '/';
  }

  private static boolean isLowerOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  static boolean isOfNetwork(String name) {
    return dotted(name).startsWith("net.");
  }

  static boolean isOfIpc(String name) {
    String dotted = dotted(name);
    return switch (dotted) {
      case "kernel.sem",
          "kernel.shmall",
          "kernel.shmmax",
          "kernel.shmmni",
          "kernel.shm_rmid_forced",
          "kernel.shm",
          "kernel.msgmax",
          "kernel.msgmnb",
          "kernel.msgmni",
          "kernel.msg" ->
          true;
      default -> dotted.startsWith("fs.mqueue.");
    };
  }

  /** With slashes between the parts, dots are part of a name: whichever comes first parts. */
  private static String dotted(String name) {
    int slash = name.indexOf('/');
    int dot = name.indexOf('.');
    if (slash < 0 || dot >= 0 && dot < slash) {
      return name;
    }
    StringBuilder swapped = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      swapped.append(c == '.' ? '/' : c == '/' ? '.' : c);
    }
    return swapped.toString();
  }
}
