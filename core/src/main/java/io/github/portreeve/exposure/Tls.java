package io.github.portreeve.exposure;

/**
 * Encryption at the door of a way in.
 *
 * @param secretName the Secret with the certificate; empty when none is named
 */
public record Tls(String secretName, Source source) {

  /** Where the certificate comes from. */
  public enum Source {
    /** From a Secret in these files. */
    DECLARED("declared"),
    /** From a Secret that cert-manager makes, as an annotation asks. */
    CERT_MANAGER("made by cert-manager"),
    /** From a Secret that is not in these files. */
    OUTSIDE("not in these files"),
    /** No Secret is named, so the controller takes its own. */
    CONTROLLER("the controller's own certificate");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    /** The name in output. */
    public String label() {
      return label;
    }
  }
}
