package io.github.portreeve.report;

import io.github.portreeve.finding.Skipped;
import java.util.List;

/** How much was skipped for which reason, in a few words. */
final class SkippedSummary {
  private SkippedSummary() {}

  static String of(List<Skipped> skipped) {
    StringBuilder out = new StringBuilder();
    for (Skipped.Reason reason : Skipped.Reason.values()) {
      int count = 0;
      for (Skipped one : skipped) {
        count += one.reason() == reason ? 1 : 0;
      }
      if (count > 0) {
        out.append(out.length() == 0 ? "" : ", ").append(count).append(' ').append(reason.label());
      }
    }
    return out.toString();
  }
}
