package io.github.portreeve.finding;

/**
 * Something that was met and not linted.
 *
 * @param document 1-based; 0 for the whole file
 */
public record Skipped(String file, int document, Reason reason) {
  /** Why it was not linted. */
  public enum Reason {
    EMPTY("empty", false),
    NOT_KUBERNETES("not Kubernetes", false),
    KUSTOMIZATION("kustomization", false),
    TEMPLATE("template", true),
    HELM_TEMPLATES("Helm templates", true),
    NO_FILE("no file", true),
    UNREADABLE("cannot be read", true);

    private final String label;
    private final boolean worthSaying;

    Reason(String label, boolean worthSaying) {
      this.label = label;
      this.worthSaying = worthSaying;
    }

    /** How it is named in reports. */
    public String label() {
      return label;
    }

    /** Whether people would miss it in a report: it would have been linted in another form. */
    public boolean isWorthSaying() {
      return worthSaying;
    }
  }

  /** File and reason in a few words. */
  public String describe() {
    String where = document == 0 ? file : file + " document " + document;
    return where + ": " + reason.label();
  }
}
