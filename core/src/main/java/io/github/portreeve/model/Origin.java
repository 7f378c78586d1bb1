package io.github.portreeve.model;

/**
 * Where an object came from.
 *
 * @param file name of the file as it was given, {@code <stdin>}, or {@code <generated Service web>}
 * @param document 1-based number of the YAML document in that file, empty ones counted
 * @param item path of the object in its document: the root, or {@code items[i]} of a List
 */
public record Origin(String file, int document, FieldPath item) {
  public static Origin of(String file, int document) {
    return new Origin(file, document, FieldPath.ROOT);
  }

  /** The origin of an object built in Java. */
  public static Origin generated(String kind, String name) {
    return of("<generated " + kind + " " + name + ">", 1);
  }

  public Origin item(int index) {
    return new Origin(file, document, item.child("items").index(index));
  }
}
