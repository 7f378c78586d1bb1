package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.WayIn;
import java.util.ArrayList;
import java.util.List;

/** The ways in as trees: an address, its hops below it, a verdict for each, and a last line. */
public final class ExplainText implements ExplainFormat {
  /** What the reader's terminal can show. */
  public enum Style {
    /** Lines and arrows as Unicode has them. */
    UNICODE,
    /** The same, with the colours of a terminal. */
    COLOUR,
    /** Characters that every terminal has. */
    ASCII
  }

  private final Style style;

  public ExplainText(Style style) {
    this.style = style;
  }

  /** Appends the trees and the summary, lines ended by {@code \n}. */
  @Override
  public void write(Explanation explanation, StringBuilder out) {
    if (explanation.ways().isEmpty()) {
      out.append(ExplainWords.NO_WAY).append('\n');
      return;
    }
    List<ExplainLine> lines = new ArrayList<>();
    for (ExplainedWay way : explanation.ways()) {
      addWay(way, lines);
    }
    columns(lines).write(out);
    out.append(drawn(explanation.summary().sentence())).append('\n');
  }

  /** Appends an address and the tree below it. */
  void write(ExplainedWay way, StringBuilder out) {
    List<ExplainLine> lines = new ArrayList<>();
    addWay(way, lines);
    columns(lines).write(out);
  }

  /** Appends the tree below an address alone. */
  void writeHops(ExplainedWay way, String indent, StringBuilder out) {
    List<ExplainLine> lines = new ArrayList<>();
    addHops(way.hops(), indent, lines);
    columns(lines).write(out);
  }

  private ExplainColumns columns(List<ExplainLine> lines) {
    return new ExplainColumns(lines, palette());
  }

  Palette palette() {
    return style == Style.COLOUR ? Palette.ANSI : Palette.NONE;
  }

  private void addWay(ExplainedWay explained, List<ExplainLine> lines) {
    WayIn way = explained.way();
    lines.add(
        ExplainLine.heading(drawn(way.address().text()), drawn(ExplainWords.about(explained))));
    addHops(explained.hops(), "", lines);
  }

  private void addHops(List<ExplainedHop> hops, String indent, List<ExplainLine> lines) {
    for (int i = 0; i < hops.size(); i++) {
      ExplainedHop explained = hops.get(i);
      Hop hop = explained.hop();
      boolean last = i == hops.size() - 1;
      String below = indent + drawn(last ? "   " : "│  ");
      lines.add(
          ExplainLine.hop(indent + drawn(last ? "└─ " : "├─ ") + drawn(hop.text()), explained));
      if (!hop.judgement().reason().isEmpty()) {
        lines.add(ExplainLine.reason(below + drawn(ExplainWords.reason(hop)), hop));
      }
      addHops(explained.next(), below, lines);
    }
  }

  /** What the style makes of a text, which can be nothing but text then. */
  String drawn(String text) {
    String clean = Printable.of(text);
    return style == Style.ASCII ? ExplainWords.ascii(clean) : clean;
  }
}
