package io.github.portreeve.report;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as people read them: the message, the place, and the line itself with a mark below. */
public final class TextReporter implements Reporter {
  private final Palette palette;

  private TextReporter(Palette palette) {
    this.palette = palette;
  }

  public static TextReporter plain() {
    return new TextReporter(Palette.NONE);
  }

  /** With colours as terminals show them. */
  public static TextReporter coloured() {
    return new TextReporter(Palette.ANSI);
  }

  @Override
  public void write(LintReport report, StringBuilder out) {
    writeFindings(report.findings(), out);
    writeSkipped(report, out);
    writeSummary(report, out);
  }

  /** Appends findings without a summary, each followed by an empty line. */
  public void writeFindings(List<Finding> findings, StringBuilder out) {
    for (Finding finding : findings) {
      write(finding, out);
      out.append('\n');
    }
  }

  private void write(Finding finding, StringBuilder out) {
    Severity severity = finding.severity();
    out.append(palette.of(severity)).append(severity.label());
    out.append('[').append(finding.rule().id()).append(']').append(palette.reset());
    out.append(palette.bold())
        .append(": ")
        .append(Printable.of(finding.message()))
        .append(palette.reset());
    out.append('\n');
    int margin = marginOf(finding);
    writePlace(finding.place(), "-->", margin, out);
    writeSnippet(finding.place().location(), palette.of(severity), '^', margin, out);
    for (Related related : finding.related()) {
      writeRelated(related, margin, out);
    }
    writeSubject(finding, margin, out);
  }

  /** Width of the widest line number that this finding shows. */
  private static int marginOf(Finding finding) {
    int width = lineWidth(finding.place());
    for (Related related : finding.related()) {
      width = Math.max(width, lineWidth(related.place()));
    }
    return width;
  }

  private static int lineWidth(Place place) {
    Location location = place.location();
    return location == null ? 1 : Integer.toString(location.start().line()).length();
  }

  private void writePlace(Place place, String arrow, int margin, StringBuilder out) {
    indent(margin, out);
    out.append(palette.dim()).append(arrow).append(palette.reset()).append(' ');
    out.append(Printable.of(place.file()));
    if (place.location() != null) {
      SourcePosition start = place.location().start();
      out.append(':').append(start.line()).append(':').append(start.column());
    }
    out.append('\n');
  }

  private void writeSnippet(
      @Nullable Location location, String colour, char mark, int margin, StringBuilder out) {
    if (location == null) {
      return;
    }
    SourcePosition start = location.start();
    Excerpt excerpt = Excerpt.of(location);
    writeBar(margin, out).append('\n');
    String number = Integer.toString(start.line());
    indent(margin - number.length(), out);
    out.append(palette.dim()).append(number).append(" |").append(palette.reset());
    out.append(' ').append(excerpt.text()).append('\n');
    writeBar(margin, out).append(' ');
    for (int i = 0; i < excerpt.start() && i < excerpt.text().length(); i++) {
      out.append(excerpt.text().charAt(i) == '\t' ? '\t' : ' ');
    }
    out.append(colour);
    for (int i = excerpt.length(); i > 0; i--) {
      out.append(mark);
    }
    out.append(palette.reset()).append('\n');
  }

  private StringBuilder writeBar(int margin, StringBuilder out) {
    indent(margin, out);
    return out.append(palette.dim()).append(" |").append(palette.reset());
  }

  private void writeRelated(Related related, int margin, StringBuilder out) {
    writePlace(related.place(), ":::", margin, out);
    writeSnippet(related.place().location(), palette.dim(), '-', margin, out);
    writeNote(related.message(), margin, out);
  }

  private void writeSubject(Finding finding, int margin, StringBuilder out) {
    String field = finding.place().field().toString();
    if (finding.subject().isEmpty()) {
      return;
    }
    writeNote(
        field.isEmpty() ? finding.subject() : field + " of " + finding.subject(), margin, out);
  }

  private void writeNote(String text, int margin, StringBuilder out) {
    indent(margin, out);
    out.append(palette.dim())
        .append(" = ")
        .append(palette.reset())
        .append(Printable.of(text))
        .append('\n');
  }

  private static void indent(int width, StringBuilder out) {
    for (int i = 0; i < width; i++) {
      out.append(' ');
    }
  }

  private static void writeSkipped(LintReport report, StringBuilder out) {
    for (Skipped skipped : report.skipped()) {
      if (skipped.reason().isWorthSaying()) {
        out.append("skipped ").append(Printable.of(skipped.describe())).append('\n');
      }
    }
  }

  private static void writeSummary(LintReport report, StringBuilder out) {
    counted(report.files(), "file", out).append(", ");
    counted(report.manifests(), "manifest", out).append(": ");
    if (report.findings().isEmpty()) {
      out.append("nothing found");
    } else {
      counted(report.count(Severity.ERROR), "error", out).append(", ");
      counted(report.count(Severity.WARNING), "warning", out).append(", ");
      out.append(report.count(Severity.INFO)).append(" info");
    }
    appendSkippedCount(report, out);
    out.append('\n');
  }

  private static void appendSkippedCount(LintReport report, StringBuilder out) {
    if (!report.skipped().isEmpty()) {
      out.append("; skipped ");
      out.append(SkippedSummary.of(report.skipped()));
    }
  }

  private static StringBuilder counted(int count, String noun, StringBuilder out) {
    return out.append(count).append(' ').append(noun).append(count == 1 ? "" : "s");
  }
}
