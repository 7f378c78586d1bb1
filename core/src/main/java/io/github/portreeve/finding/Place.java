package io.github.portreeve.finding;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param field path as the API server prints it, from the object's root
 * @param location null until the text has been searched, and for objects that have no text
 */
public record Place(Origin origin, FieldPath field, @Nullable Location location) {
  public static Place of(Origin origin, FieldPath field) {
    return new Place(origin, field, null);
  }

  public Place at(Location found) {
    return new Place(origin, field, found);
  }
}
