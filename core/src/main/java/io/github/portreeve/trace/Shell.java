package io.github.portreeve.trace;

import io.github.portreeve.model.Manifest;

/** Words of commands, so that a shell reads nothing into what stands in a manifest. */
final class Shell {
  private static final String PLAIN = "._/=,:-";

  private Shell() {}

  static String word(String text) {
    boolean plain = !text.isEmpty();
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }
    return plain ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** {@code -n shop} with a blank before it; nothing when no namespace is given. */
  static String namespace(Manifest<?> manifest) {
    return manifest.namespace().isEmpty() ? "" : " -n " + word(manifest.namespace());
  }
}
