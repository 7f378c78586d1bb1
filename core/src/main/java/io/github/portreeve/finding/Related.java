package io.github.portreeve.finding;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;

/** The other place of a finding about two. */
public record Related(Place place, String message) {
  public static Related of(Manifest<?> manifest, FieldPath field, String message) {
    return new Related(Place.of(manifest.origin(), field), message);
  }

  public Related at(Place found) {
    return new Related(found, message);
  }
}
