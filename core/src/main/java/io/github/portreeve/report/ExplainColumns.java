package io.github.portreeve.report;

import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the lines of trees in columns: text, verdict, place, rule. */
final class ExplainColumns {
  /** A longer text pushes its own verdict to the right, not those of all others. */
  private static final int WIDEST_TEXT = 72;

  private final List<ExplainLine> lines;
  private final Palette palette;
  private final int textWidth;
  private final int noteWidth;
  private final int locationWidth;

  ExplainColumns(List<ExplainLine> lines, Palette palette) {
    this.lines = lines;
    this.palette = palette;
    int text = 0;
    int note = 0;
    int location = 0;
    for (ExplainLine line : lines) {
      text = line.isReason() ? text : Math.max(text, Math.min(width(line.text()), WIDEST_TEXT));
      note = line.isHeading() ? note : Math.max(note, width(line.note()));
      location = Math.max(location, line.rules().isEmpty() ? 0 : width(line.location()));
    }
    this.textWidth = text;
    this.noteWidth = note;
    this.locationWidth = location;
  }

  void write(StringBuilder out) {
    for (ExplainLine line : lines) {
      if (line.isHeading()) {
        paint(palette.bold(), line.text(), out);
        pad(line.text(), textWidth, out);
        out.append(line.note());
      } else if (line.isReason()) {
        paint(colour(line.verdict()), line.text(), out);
      } else {
        writeHop(line, out);
      }
      out.append('\n');
    }
  }

  private void writeHop(ExplainLine line, StringBuilder out) {
    out.append(line.text());
    pad(line.text(), textWidth, out);
    paint(colour(line.verdict()), line.note(), out);
    pad(line.note(), noteWidth, out);
    paint(palette.dim(), line.location(), out);
    if (!line.rules().isEmpty()) {
      pad(line.location(), locationWidth, out);
      out.append(line.rules());
    }
  }

  private String colour(@Nullable Verdict verdict) {
    if (verdict == Verdict.BROKEN) {
      return palette.of(Severity.ERROR);
    }
    return verdict == Verdict.DOUBTFUL ? palette.of(Severity.WARNING) : "";
  }

  private void paint(String colour, String text, StringBuilder out) {
    out.append(colour).append(text).append(colour.isEmpty() ? "" : palette.reset());
  }

  private static void pad(String text, int width, StringBuilder out) {
    for (int i = width(text); i < width + 2; i++) {
      out.append(' ');
    }
    if (width(text) >= width + 2) {
      out.append("  ");
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
