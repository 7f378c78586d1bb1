package io.github.portreeve.report;

import io.github.portreeve.lint.LintReport;

/** A format of reports. */
public interface Reporter {
  /** Appends the whole report, lines ended by {@code \n}. */
  void write(LintReport report, StringBuilder out);
}
