package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import java.util.List;

/** Picks by name which of several a message speaks of, so that the order of texts is all one. */
final class ByName {
  private ByName() {}

  /** The first by kind and name of a list that has some. */
  static <M extends Manifest<?>> M first(List<M> manifests) {
    M first = manifests.get(0);
    for (M manifest : manifests) {
      if (manifest.describe().compareTo(first.describe()) < 0) {
        first = manifest;
      }
    }
    return first;
  }
}
