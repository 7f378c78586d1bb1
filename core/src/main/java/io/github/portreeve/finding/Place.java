package io.github.portreeve.finding;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param field path as the API server prints it, from the object's root
 * @param location null until the text has been searched, and for objects that have no text; in
 *     another text than the object's where a kustomization brings the field from there
 * @param document 1-based number of the document that the location is in, else the object's
 */
public record Place(Origin origin, FieldPath field, @Nullable Location location, int document) {
  public Place(Origin origin, FieldPath field, @Nullable Location location) {
    this(origin, field, location, origin.document());
  }

  public static Place of(Origin origin, FieldPath field) {
    return new Place(origin, field, null);
  }

  public Place at(Location found) {
    return new Place(origin, field, found);
  }

  /** The name of the file to look into, as it was given. */
  public String file() {
    return location == null ? origin.file() : location.source().name();
  }
}
