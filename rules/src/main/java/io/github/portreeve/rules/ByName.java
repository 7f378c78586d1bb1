package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import java.util.Comparator;
import java.util.List;

/** Picks by name which of several a message speaks of, so that the order of texts is all one. */
final class ByName implements Comparator<Manifest<?>> {
  /** By kind and name, then by namespace. */
  static final ByName ORDER = new ByName();

  private ByName() {}

  @Override
  public int compare(Manifest<?> one, Manifest<?> other) {
    int order = one.type().kind().compareTo(other.type().kind());
    order = order == 0 ? one.name().compareTo(other.name()) : order;
    return order == 0 ? one.namespace().compareTo(other.namespace()) : order;
  }

  /** The first by kind and name of a list that has some. */
  static <M extends Manifest<?>> M first(List<M> manifests) {
    M first = manifests.get(0);
    for (M manifest : manifests) {
      if (ORDER.compare(manifest, first) < 0) {
        first = manifest;
      }
    }
    return first;
  }
}
