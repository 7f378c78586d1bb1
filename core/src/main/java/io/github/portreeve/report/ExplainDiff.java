package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of manifests opens, closes and changes, compared way by way. */
public final class ExplainDiff {
  /** A way that is there before and after, but not the same. */
  record Changed(ExplainedWay before, ExplainedWay after, List<WayDifference> differences) {
    Changed {
      differences = List.copyOf(differences);
    }
  }

  private final List<ExplainedWay> opened = new ArrayList<>();
  private final List<ExplainedWay> closed = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();

  private ExplainDiff() {}

  public static ExplainDiff of(Explanation before, Explanation after) {
    ExplainDiff diff = new ExplainDiff();
    for (WayPairs.Pair pair : WayPairs.of(before.ways(), after.ways())) {
      diff.add(pair.before(), pair.after());
    }
    return diff;
  }

  private void add(@Nullable ExplainedWay before, @Nullable ExplainedWay after) {
    if (after == null) {
      if (before != null) {
        closed.add(before);
      }
      return;
    }
    if (before == null) {
      opened.add(after);
      return;
    }
    List<WayDifference> differences = WayDifference.between(before, after);
    if (!differences.isEmpty()) {
      changed.add(new Changed(before, after, differences));
    }
  }

  /** In the order of the ways, as all lists here are. */
  List<ExplainedWay> opened() {
    return opened;
  }

  List<ExplainedWay> closed() {
    return closed;
  }

  List<Changed> changed() {
    return changed;
  }

  /**
   * How many ways open from there or from further away, those included that let in more from there
   * than before. Broken ones count, as somebody may mend them later without opening anything.
   */
  public int countNew(Reach reach) {
    int count = 0;
    for (ExplainedWay way : opened) {
      count += isFrom(way, reach) ? 1 : 0;
    }
    for (Changed change : changed) {
      boolean widened = false;
      for (WayDifference difference : change.differences()) {
        widened |= difference.kind().widens();
      }
      count += widened && isFrom(change.after(), reach) ? 1 : 0;
    }
    return count;
  }

  private static boolean isFrom(ExplainedWay way, Reach reach) {
    return way.way().reach().compareTo(reach) <= 0;
  }

  /** {@code 1 way in opens · 2 change · 1 closes}; what there is none of is left out. */
  String sentence() {
    List<String> parts = new ArrayList<>();
    count(opened.size(), "opens", "open", parts);
    count(changed.size(), "changes", "change", parts);
    count(closed.size(), "closes", "close", parts);
    return parts.isEmpty() ? "no way in opens, closes or changes" : String.join(" · ", parts);
  }

  private static void count(int count, String one, String many, List<String> out) {
    if (count > 0) {
      String ways = out.isEmpty() ? (count == 1 ? " way in" : " ways in") : "";
      out.add(count + ways + " " + (count == 1 ? one : many));
    }
  }
}
