package io.github.portreeve.finding;

/** How much a finding matters, gravest first. */
public enum Severity {
  /** The server refuses it, or it cannot work. */
  ERROR("error"),
  /** It works less, or reaches further, than its author will have meant. */
  WARNING("warning"),
  /** Worth knowing; often meant. */
  INFO("info");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The name in output and options, lower case. */
  public String label() {
    return label;
  }

  public boolean atLeast(Severity other) {
    return ordinal() <= other.ordinal();
  }
}
