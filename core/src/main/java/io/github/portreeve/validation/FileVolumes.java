package io.github.portreeve.validation;

import java.util.List;

/** The checks of volumes whose files are made of what the cluster itself holds. */
final class FileVolumes {
  private static final int LARGEST_MODE = 0777;
  private static final List<String> FIELDS =
      List.of(
          "metadata.name",
          "metadata.namespace",
          "metadata.labels",
          "metadata.annotations",
          "metadata.uid");

  private FileVolumes() {}

  static void validate(String source, Part at) {
    switch (source) {
      case "secret" -> at.require("secretName");
      case "configMap" -> at.require("name");
      default -> {}
    }
    at.within("defaultMode", 0, LARGEST_MODE);
    for (Part item : at.items("items")) {
      if (source.equals("downwardAPI")) {
        downwardFile(item.at(item.field().printedAs(at.field())));
      } else {
        keyToPath(item);
      }
    }
  }

  static void keyToPath(Part item) {
    item.require("key");
    path(item);
    item.within("mode", 0, LARGEST_MODE);
  }

  private static void path(Part item) {
    item.require("path");
    Paths.relativeUnreserved(item.text("path"), item.field("path"), item);
  }

  /** The server says of no file which one it is. */
  static void downwardFile(Part item) {
    path(item);
    if (item.has("fieldRef")) {
      FieldReferences.field(item.child("fieldRef"), FIELDS);
      if (item.has("resourceFieldRef")) {
        String message = "a file comes from one of fieldRef and resourceFieldRef, not from both";
        item.refusals().invalid(item.check(), item.field(), message);
      }
    } else if (item.has("resourceFieldRef")) {
      FieldReferences.resource(item.child("resourceFieldRef"), true);
    } else {
      String message = "a file needs a fieldRef or a resourceFieldRef";
      item.refusals().required(item.check(), item.field(), message);
    }
    item.within("mode", 0, LARGEST_MODE);
  }
}
