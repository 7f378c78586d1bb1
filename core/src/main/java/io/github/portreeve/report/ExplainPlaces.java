package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.finding.Place;
import java.util.function.UnaryOperator;

/** Where hops stand in texts. */
final class ExplainPlaces {
  private ExplainPlaces() {}

  static Place locate(Hop hop, UnaryOperator<Place> locator) {
    return locator.apply(Place.of(hop.manifest().origin(), hop.field()));
  }
}
