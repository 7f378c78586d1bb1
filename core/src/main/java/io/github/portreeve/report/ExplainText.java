package io.github.portreeve.report;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ways in as trees: an address, its hops below it, a verdict for each, and a last line. */
public final class ExplainText {
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
  private final UnaryOperator<Place> locator;

  /**
   * @param locator gives a place its location where it has one, as line numbers come from there
   */
  public ExplainText(Style style, UnaryOperator<Place> locator) {
    this.style = style;
    this.locator = locator;
  }

  /** Appends the trees and the summary, lines ended by {@code \n}. */
  public void write(ExposureGraph graph, StringBuilder out) {
    List<WayIn> ways = graph.waysIn();
    if (ways.isEmpty()) {
      out.append("no way in: no Service, Ingress or host port in these files opens one\n");
      return;
    }
    List<ExplainLine> lines = new ArrayList<>();
    for (WayIn way : ways) {
      addWay(way, lines);
    }
    new ExplainColumns(lines, style == Style.COLOUR ? Palette.ANSI : Palette.NONE).write(out);
    out.append(summary(ways)).append('\n');
  }

  private void addWay(WayIn way, List<ExplainLine> lines) {
    lines.add(ExplainLine.heading(drawn(way.address().text()), drawn(ExplainWords.about(way))));
    addHops(way.hops(), "", lines);
  }

  private void addHops(List<Hop> hops, String indent, List<ExplainLine> lines) {
    for (int i = 0; i < hops.size(); i++) {
      Hop hop = hops.get(i);
      boolean last = i == hops.size() - 1;
      String below = indent + drawn(last ? "   " : "│  ");
      lines.add(
          ExplainLine.hop(
              indent + drawn(last ? "└─ " : "├─ ") + drawn(hop.text()), hop, location(hop)));
      if (!hop.judgement().reason().isEmpty()) {
        lines.add(ExplainLine.reason(below + drawn(ExplainWords.reason(hop)), hop));
      }
      addHops(hop.next(), below, lines);
    }
  }

  private String location(Hop hop) {
    Place place = ExplainPlaces.locate(hop, locator);
    String file = place.origin().file();
    return place.location() == null ? file : file + ":" + place.location().start().line();
  }

  private String summary(List<WayIn> ways) {
    return drawn(ExplainSummary.of(ways).sentence());
  }

  private String drawn(String text) {
    String clean = ExplainWords.harmless(text);
    return style == Style.ASCII ? ExplainWords.ascii(clean) : clean;
  }
}
