package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;

/** The checks of paths that become files. */
final class Paths {
  private Paths() {}

  /** Refuses a step to a parent. */
  static void noParents(String path, FieldPath field, Part part) {
    if (hasParent(path)) {
      part.refusals().invalid(part.check(), field, "\"" + path + "\" must not contain \"..\"");
    }
  }

  static boolean hasParent(String path) {
    return ("/" + path + "/").indexOf("/../") >= 0;
  }

  /** Refuses a path that begins at the root or steps to a parent. */
  static void relative(String path, FieldPath field, Part part) {
    if (path.startsWith("/")) {
      part.refusals().invalid(part.check(), field, "\"" + path + "\" must not begin with \"/\"");
    }
    noParents(path, field, part);
  }

  /** Refuses what is not relative, and what has a name that the kubelet keeps for itself. */
  static void relativeUnreserved(String path, FieldPath field, Part part) {
    relative(path, field, part);
    if (path.startsWith("..") && !path.startsWith("../")) {
      part.refusals().invalid(part.check(), field, "\"" + path + "\" must not begin with \"..\"");
    }
  }
}
