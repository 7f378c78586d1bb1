package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a way ends too early. */
final class Links {
  private Links() {}

  /** The first broken step, or else the first doubtful one; null when there is none. */
  static @Nullable Hop first(WayIn way) {
    Hop broken = first(way.hops(), Verdict.BROKEN);
    return broken == null ? first(way.hops(), Verdict.DOUBTFUL) : broken;
  }

  private static @Nullable Hop first(List<Hop> hops, Verdict verdict) {
    for (Hop hop : hops) {
      Hop found = hop.verdict() == verdict ? hop : first(hop.next(), verdict);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether there are any pods; those of a workload that is scaled to 0 are not there. */
  static boolean hasPods(Hop end) {
    return !(end.manifest().resource() instanceof Workload workload)
        || workload.replicas() == null
        || workload.replicas() != 0;
  }
}
