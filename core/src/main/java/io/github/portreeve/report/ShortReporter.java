package io.github.portreeve.report;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.source.SourcePosition;

/**
 * One line a finding, as compilers print them and editors read them: {@code file:line:column:
 * severity: field: message [rule]}.
 */
public final class ShortReporter implements Reporter {
  /** The format has no options. */
  public ShortReporter() {}

  @Override
  public void write(LintReport report, StringBuilder out) {
    for (Finding finding : report.findings()) {
      out.append(Printable.of(finding.place().file())).append(':');
      write(finding, out);
      out.append('\n');
    }
  }

  /** The line of a finding without its file name and without a line end. */
  public static void write(Finding finding, StringBuilder out) {
    Place place = finding.place();
    if (place.location() != null) {
      SourcePosition start = place.location().start();
      out.append(start.line()).append(':').append(start.column()).append(':');
    }
    out.append(' ').append(finding.severity().label()).append(": ");
    if (!place.field().isRoot()) {
      out.append(Printable.of(place.field().toString())).append(": ");
    }
    out.append(Printable.of(finding.message()))
        .append(" [")
        .append(finding.rule().id())
        .append(']');
  }
}
