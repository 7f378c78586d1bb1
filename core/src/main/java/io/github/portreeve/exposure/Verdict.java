package io.github.portreeve.exposure;

/** Whether a hop leads on. */
public enum Verdict {
  /** Nothing in these files speaks against it. */
  OK("ok"),
  /** It goes on to something that is not in these files. */
  OUTSIDE("outside"),
  /** It may work, but not for a reason that these files show. */
  DOUBTFUL("doubtful"),
  /** It cannot work. */
  BROKEN("broken");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The name in output, lower case. */
  public String label() {
    return label;
  }

  Verdict orWorse(Verdict other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
