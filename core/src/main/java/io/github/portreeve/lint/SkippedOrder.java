package io.github.portreeve.lint;

import io.github.portreeve.finding.Skipped;
import java.util.Comparator;

/** By file and document. */
final class SkippedOrder implements Comparator<Skipped> {
  @Override
  public int compare(Skipped one, Skipped other) {
    int order = one.file().compareTo(other.file());
    return order == 0 ? Integer.compare(one.document(), other.document()) : order;
  }
}
