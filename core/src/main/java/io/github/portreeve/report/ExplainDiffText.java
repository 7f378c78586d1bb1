package io.github.portreeve.report;

import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Severity;
import java.util.List;

/** What opens, changes and closes, as lines that begin with +, ~ and -. */
public final class ExplainDiffText implements ExplainDiffFormat {
  private final ExplainText trees;
  private final Palette palette;

  public ExplainDiffText(ExplainText.Style style) {
    this.trees = new ExplainText(style);
    this.palette = style == ExplainText.Style.COLOUR ? Palette.ANSI : Palette.NONE;
  }

  /** Appends the changes and a last line that counts them. */
  @Override
  public void write(ExplainDiff diff, StringBuilder out) {
    for (ExplainedWay way : diff.opened()) {
      head("+ opens    ", way, out);
      trees.writeHops(way, "  ", out);
    }
    for (ExplainDiff.Changed changed : diff.changed()) {
      head("~ changes  ", changed.after(), out);
      write(changed.differences(), out);
    }
    for (ExplainedWay way : diff.closed()) {
      head("- closes   ", way, out);
      out.append("  was in ").append(trees.drawn(way.hops().get(0).location())).append('\n');
    }
    out.append(trees.drawn(diff.sentence())).append('\n');
  }

  private void head(String sign, ExplainedWay explained, StringBuilder out) {
    WayIn way = explained.way();
    String address = trees.drawn(way.address().text());
    out.append(sign).append(palette.bold()).append(address).append(palette.reset()).append("  ");
    out.append(trees.drawn(ExplainWords.about(explained))).append('\n');
  }

  private void write(List<WayDifference> differences, StringBuilder out) {
    for (WayDifference difference : differences) {
      WayDifference.Kind kind = difference.kind();
      boolean grave = kind.widens() || kind == WayDifference.Kind.TLS_LOST;
      out.append("  ").append(grave ? palette.of(Severity.WARNING) : "").append(kind.words());
      out.append(grave ? palette.reset() : "").append(": ");
      out.append(trees.drawn(difference.before())).append(trees.drawn("  ⇒  "));
      out.append(trees.drawn(difference.after())).append('\n');
    }
  }
}
