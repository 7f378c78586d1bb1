package io.github.portreeve.trace;

import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What nearly takes a request that nothing takes. */
final class Misses {
  /** More would not help. */
  private static final int SHOWN = 5;

  private static final Comparator<Miss> ORDER =
      Comparator.comparing(Miss::reason)
          .thenComparing(miss -> miss.edit().manifest().origin().file())
          .thenComparing(miss -> miss.edit().manifest().origin().document());

  private Misses() {}

  static List<Miss> of(
      ManifestSet manifests, List<WayIn> ways, IngressIndex index, Request request) {
    List<Miss> misses = new ArrayList<>();
    if (request.isForNode()) {
      new NodeMisses(manifests, ways, request).add(misses);
    } else {
      new ServiceMisses(manifests, ways, request).add(misses);
      new IngressMisses(index, request).add(misses);
      if (misses.isEmpty()) {
        LoadBalancerMisses.add(ways, request, misses);
      }
    }
    misses.sort(ORDER);
    return misses.subList(0, Math.min(SHOWN, misses.size()));
  }
}
