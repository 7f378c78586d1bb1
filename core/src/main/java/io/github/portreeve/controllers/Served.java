package io.github.portreeve.controllers;

import org.jspecify.annotations.Nullable;

/**
 * Which controller serves an Ingress.
 *
 * @param controller null for one that is not known here, and where nothing tells
 */
public record Served(@Nullable Controller controller, Evidence evidence) {
  static final Served UNKNOWN = new Served(null, Evidence.NONE);

  public boolean isBy(Controller other) {
    return controller == other;
  }

  /** Whether the class says so, and not the annotations alone. */
  public boolean isSure() {
    return evidence == Evidence.INGRESS_CLASS || evidence == Evidence.CLASS_NAME;
  }
}
