package io.github.portreeve.decode;

/**
 * A text or one of its documents that was not looked at.
 *
 * @param document 1-based number of the document; 0 for the whole text
 */
public record Skipped(String file, int document, Reason reason) {

  /** Why something is not looked at. */
  public enum Reason {
    /** Nothing but comments. */
    EMPTY("empty"),
    /** YAML that is about something else, as far as anybody can tell. */
    NOT_KUBERNETES("not Kubernetes"),
    /** No YAML before a template engine has been at it. */
    TEMPLATE("template"),
    /** Tells kustomize what to build; it is not for the API server. */
    KUSTOMIZATION("kustomization");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** The words for output, lower case but for names. */
    public String label() {
      return label;
    }
  }
}
