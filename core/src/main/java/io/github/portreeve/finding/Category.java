package io.github.portreeve.finding;

/** Why a rule complains. */
public enum Category {
  /** The API server refuses the object. */
  INVALID("invalid"),
  /** The server takes it, and it cannot work. */
  BROKEN("broken"),
  /** Two things want the same place. */
  CONFLICT("conflict"),
  /** It works now and will stop working with a later Kubernetes. */
  DEPRECATED("deprecated"),
  /** It can be reached from further away than its author may have meant. */
  EXPOSED("exposed");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  /** The name in output, lower case. */
  public String label() {
    return label;
  }
}
