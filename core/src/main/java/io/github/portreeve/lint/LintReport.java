package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.finding.Skipped;
import java.util.List;

/**
 * What came of a run.
 *
 * @param findings by file, place and rule; the same for the same files in whatever order
 * @param files number of files read
 * @param manifests number of Kubernetes objects found in them, items of lists one by one
 * @param skipped what was read or met and not linted, by file and document
 */
public record LintReport(List<Finding> findings, int files, int manifests, List<Skipped> skipped) {
  public LintReport {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
  }

  /** How many findings are of exactly this severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      if (finding.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  /** Whether something that was to be linted could not be read. */
  public boolean hasUnreadable() {
    for (Skipped one : skipped) {
      if (one.reason() == Skipped.Reason.UNREADABLE) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a finding of this severity or a graver one. */
  public boolean hasAtLeast(Severity severity) {
    for (Finding finding : findings) {
      if (finding.severity().atLeast(severity)) {
        return true;
      }
    }
    return false;
  }
}
