package io.github.portreeve.trace;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;

/**
 * What to change, and where, to make a request get through.
 *
 * @param field where in the text; the nearest field above where it is absent
 * @param text an order without a full stop: {@code change targetPort from "htpp" to "http"}
 */
public record Edit(Manifest<?> manifest, FieldPath field, String text) {

  static Edit change(Manifest<?> manifest, FieldPath field, String from, String to) {
    return new Edit(manifest, field, "change " + field + " from " + from + " to " + to);
  }
}
