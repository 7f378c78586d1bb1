package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import java.util.List;

/**
 * How many ways in there are, and of which sort.
 *
 * @param everyNode those that a Service opens on every node
 */
record ExplainSummary(
    int ways, int broken, int doubtful, int outside, int internet, int everyNode) {

  static ExplainSummary of(List<WayIn> ways) {
    int[] verdicts = new int[Verdict.values().length];
    int internet = 0;
    int everyNode = 0;
    for (WayIn way : ways) {
      verdicts[way.verdict().ordinal()]++;
      internet += way.reach() == Reach.INTERNET ? 1 : 0;
      everyNode += way.kind() == WayIn.Kind.NODE_PORT ? 1 : 0;
    }
    return new ExplainSummary(
        ways.size(),
        verdicts[Verdict.BROKEN.ordinal()],
        verdicts[Verdict.DOUBTFUL.ordinal()],
        verdicts[Verdict.OUTSIDE.ordinal()],
        internet,
        everyNode);
  }

  /** {@code 3 ways in · 1 broken · 1 open to the internet}; what there is none of is left out. */
  String sentence() {
    return ways
        + (ways == 1 ? " way in" : " ways in")
        + counted(broken, "broken")
        + counted(doubtful, "doubtful")
        + counted(outside, "leading out of these files")
        + counted(internet, "open to the internet")
        + counted(everyNode, "on every node");
  }

  private static String counted(int count, String what) {
    return count == 0 ? "" : " · " + count + " " + what;
  }
}
