package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An annotation of an object that is, or was meant to be, for a controller known here. */
record WrittenAnnotation(Manifest<?> manifest, String key, String value) {
  private static final FieldPath ANNOTATIONS = FieldPath.of("metadata", "annotations");

  /** How much of a value a message shows. */
  private static final int SHOWN = 60;

  /** All of the set; none, without a look at any table, in most sets. */
  static List<WrittenAnnotation> in(ManifestSet manifests) {
    List<WrittenAnnotation> found = new ArrayList<>();
    for (Manifest<?> manifest : manifests.all()) {
      addAll(manifest, found);
    }
    return found;
  }

  /** Those of one object. */
  static List<WrittenAnnotation> of(Manifest<?> manifest) {
    List<WrittenAnnotation> found = new ArrayList<>();
    addAll(manifest, found);
    return found;
  }

  private static void addAll(Manifest<?> manifest, List<WrittenAnnotation> out) {
    for (Map.Entry<String, String> entry : manifest.metadata().annotations().entrySet()) {
      if (Annotations.mayBeKnown(entry.getKey()) && !Unfilled.isIn(entry.getKey())) {
        out.add(new WrittenAnnotation(manifest, entry.getKey(), entry.getValue()));
      }
    }
  }

  static FieldPath field(String key) {
    return ANNOTATIONS.key(key);
  }

  FieldPath field() {
    return field(key);
  }

  /** Whether something else fills the value in, a shell's here-document among them. */
  boolean isUnfilled() {
    return Unfilled.isIn(value) || value.contains("\\$");
  }

  /** The value on one line, quoted and not too long. */
  String shownValue() {
    String line = value.strip().replace('\n', ' ');
    return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
  }
}
