package io.github.portreeve.model;

/**
 * Where an object came from.
 *
 * @param file name of the file as it was given, {@code <stdin>}, {@code <generated Service web>},
 *     or {@code <kustomization overlays/prod>}
 * @param document 1-based number of the YAML document in that file, empty ones counted
 * @param item path of the object in its document: the root, or {@code items[i]} of a List
 */
public record Origin(String file, int document, FieldPath item) {
  private static final String BUILT = "<kustomization ";

  public static Origin of(String file, int document) {
    return new Origin(file, document, FieldPath.ROOT);
  }

  /** The origin of an object built in Java. */
  public static Origin generated(String kind, String name) {
    return of("<generated " + kind + " " + name + ">", 1);
  }

  /**
   * The origin of an object that a kustomization builds.
   *
   * @param number 1-based, of the objects that it builds
   */
  public static Origin built(String kustomization, int number) {
    return of(BUILT + kustomization + ">", number);
  }

  /** The folder of the kustomization that builds the object; empty for what stands in a file. */
  public String kustomization() {
    return file.startsWith(BUILT) ? file.substring(BUILT.length(), file.length() - 1) : "";
  }

  public Origin item(int index) {
    return new Origin(file, document, item.child("items").index(index));
  }
}
