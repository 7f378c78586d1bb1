package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import java.util.Comparator;

/** By file, document, place in the text, rule and message: a total order of what a reader sees. */
final class FindingOrder implements Comparator<Finding> {
  @Override
  public int compare(Finding one, Finding other) {
    int order = one.place().file().compareTo(other.place().file());
    if (order == 0) {
      order = Integer.compare(document(one), document(other));
    }
    if (order == 0) {
      order = Integer.compare(offset(one.place()), offset(other.place()));
    }
    if (order == 0) {
      order = one.rule().id().compareTo(other.rule().id());
    }
    if (order == 0) {
      order = one.place().field().toString().compareTo(other.place().field().toString());
    }
    return order == 0 ? one.message().compareTo(other.message()) : order;
  }

  private static int document(Finding finding) {
    return finding.place().document();
  }

  private static int offset(Place place) {
    return place.location() == null ? -1 : place.location().span().start();
  }
}
