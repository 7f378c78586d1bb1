package io.github.portreeve.kustomize;

import java.util.Locale;

/** Tells by its looks whether an entry that is no local file is one that kustomize fetches. */
final class RemoteResource {
  private RemoteResource() {}

  static boolean isMeant(String entry) {
    String text = entry.toLowerCase(Locale.ROOT);
    int colon = text.indexOf(':');
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    return text.contains("://")
        || text.contains("::")
        || text.contains("?ref=")
        || text.contains("?version=")
        || text.contains("?timeout=")
        || text.startsWith("git@")
        || colon > 0 && (slash < 0 || colon < slash)
        || slash > 0 && isHost(first);
  }

  /** A dot within a folder's name is rare, but in a host's there is always one. */
  private static boolean isHost(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && switch (name.substring(dot + 1)) {
          case "com", "org", "net", "io", "dev" -> true;
          default -> false;
        };
  }
}
