package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many ways in there are, and of which sort. */
final class ExplainSummary {
  private final Map<Reach, Integer> reaches = new EnumMap<>(Reach.class);
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final int ways;
  private int everyNode;

  ExplainSummary(List<ExplainedWay> ways) {
    this.ways = ways.size();
    for (ExplainedWay explained : ways) {
      WayIn way = explained.way();
      reaches.merge(way.reach(), 1, Integer::sum);
      verdicts.merge(way.verdict(), 1, Integer::sum);
      everyNode += way.kind() == WayIn.Kind.NODE_PORT ? 1 : 0;
    }
  }

  int ways() {
    return ways;
  }

  int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  int count(Reach reach) {
    return reaches.getOrDefault(reach, 0);
  }

  /** Those that a Service opens on every node. */
  int everyNode() {
    return everyNode;
  }

  /** {@code 3 ways in · 1 broken · 1 open to the internet}; what there is none of is left out. */
  String sentence() {
    return ways
        + (ways == 1 ? " way in" : " ways in")
        + counted(count(Verdict.BROKEN), "broken")
        + counted(count(Verdict.DOUBTFUL), "doubtful")
        + counted(count(Verdict.OUTSIDE), "leading out of these files")
        + counted(count(Reach.INTERNET), "open to the internet")
        + counted(everyNode, "on every node");
  }

  private static String counted(int count, String what) {
    return count == 0 ? "" : " · " + count + " " + what;
  }
}
