package io.github.portreeve.report;

import io.github.portreeve.exposure.WayIn;
import java.util.List;

/** A way in and its first hops, as far as they could be explained. */
record ExplainedWay(WayIn way, List<ExplainedHop> hops) {
  ExplainedWay {
    hops = List.copyOf(hops);
  }
}
