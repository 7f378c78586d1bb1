package io.github.portreeve.generate;

import io.github.portreeve.model.Origin;

/**
 * What somebody has to see to that no manifest of the plan can: a flag of the controller, a port of
 * its Service.
 *
 * @param about the manifest that needs it
 * @param text one sentence, lower case, no full stop
 */
public record Note(Origin about, String text) {
  /** The note for who does not see the manifest beside it. */
  public String describe() {
    return "note on " + about.file() + ": " + text;
  }
}
