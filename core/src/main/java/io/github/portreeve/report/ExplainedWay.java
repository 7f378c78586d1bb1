package io.github.portreeve.report;

import io.github.portreeve.exposure.WayIn;
import java.util.List;

/**
 * A way in and its first hops, as far as they could be explained.
 *
 * @param built the folder of the kustomization that builds it; empty when its objects are written
 */
record ExplainedWay(WayIn way, String built, List<ExplainedHop> hops) {
  ExplainedWay {
    hops = List.copyOf(hops);
  }
}
