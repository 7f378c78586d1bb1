package io.github.portreeve.trace;

/** What becomes of a request. */
public enum Outcome {
  /** These files lead it to a pod. */
  REACHES("reaches"),
  /** It goes on to something that is not in these files. */
  OUTSIDE("outside"),
  /** Somebody takes it, but it ends on the way. */
  BROKEN("broken"),
  /** Nothing in these files takes it. */
  NOBODY("nobody");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The name in output, lower case. */
  public String label() {
    return label;
  }
}
