package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import java.util.Comparator;
import java.util.List;

/** Puts hops in an order that does not depend on that of the documents. */
final class HopOrder {
  static final Comparator<Hop> COMPARATOR =
      Comparator.comparing(Hop::text)
          .thenComparing(hop -> hop.judgement().reason())
          .thenComparing(hop -> hop.manifest().namespace())
          .thenComparing(hop -> hop.manifest().name())
          .thenComparing(Hop::manifest, Comparator.comparing(HopOrder::file))
          .thenComparing(hop -> hop.manifest().origin().document())
          .thenComparing(hop -> hop.field().toString());

  private HopOrder() {}

  private static String file(Manifest<?> manifest) {
    return manifest.origin().file();
  }

  static List<Hop> sorted(List<Hop> hops) {
    return hops.stream().sorted(COMPARATOR).toList();
  }
}
