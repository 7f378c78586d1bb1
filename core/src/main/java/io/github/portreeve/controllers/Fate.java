package io.github.portreeve.controllers;

/** What becomes of an annotation with another controller, best first. */
public enum Fate {
  /** The same annotation is read. */
  AS_IS("as is"),
  /** Something else does it. */
  BECOMES("becomes"),
  /** Nothing known here does it, which may mean little. */
  UNKNOWN("unknown"),
  /** The target's own list has no place for it. */
  LOST("lost");

  private final String label;

  Fate(String label) {
    this.label = label;
  }

  /** The name in output. */
  public String label() {
    return label;
  }

  public boolean isKept() {
    return this == AS_IS || this == BECOMES;
  }
}
