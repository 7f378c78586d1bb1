package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import java.util.ArrayList;
import java.util.List;

/** What a box of the picture says. */
record PictureCard(Verdict verdict, List<PictureLine> lines) {
  /** Between the text and the edges of the card, in pixels. */
  static final int PADDING = 9;

  /** Beside the first line, for the sign of the verdict, in pixels. */
  static final int SIGN = 18;

  PictureCard {
    lines = List.copyOf(lines);
  }

  /** In pixels; even, so that the middles of cards can meet. */
  int height() {
    int height = 2 * PADDING - 3;
    for (PictureLine line : lines) {
      height += line.style().height();
    }
    return height + height % 2;
  }

  static PictureCard of(ExplainedWay explained, int width) {
    WayIn way = explained.way();
    List<PictureLine> lines = new ArrayList<>();
    add(PictureLine.Style.LABEL, way.kind().label().replace('-', ' '), width - SIGN, lines);
    add(PictureLine.Style.ADDRESS, way.address().text(), width, lines);
    String detail = ExplainWords.detail(explained);
    if (!detail.isEmpty()) {
      add(PictureLine.Style.DETAIL, detail, width, lines);
    }
    return new PictureCard(way.verdict(), lines);
  }

  static PictureCard of(ExplainedHop explained, int width) {
    Hop hop = explained.hop();
    List<PictureLine> lines = new ArrayList<>();
    String kind = hop.manifest().type().kind();
    boolean named = hop.text().startsWith(kind + " ");
    String label = named ? kind : hop.kind().label().replace('-', ' ');
    String title = named ? hop.text().substring(kind.length() + 1) : hop.text();
    add(PictureLine.Style.LABEL, label, width - SIGN, lines);
    add(PictureLine.Style.TITLE, title, width, lines);
    String reason = ExplainWords.reason(hop);
    if (!reason.isEmpty()) {
      add(PictureLine.Style.REASON, reason.substring(2), width, lines);
    }
    for (String rule : explained.rules()) {
      add(PictureLine.Style.RULE, rule, width, lines);
    }
    add(PictureLine.Style.PLACE, explained.location(), width, lines);
    return new PictureCard(hop.verdict(), lines);
  }

  private static void add(PictureLine.Style style, String text, int width, List<PictureLine> out) {
    String clean = Printable.of(text);
    double room = width - 2.0 * PADDING - 4;
    for (String line : PictureText.wrap(clean, room, style.size(), style.isMonospaced())) {
      out.add(new PictureLine(style, line));
    }
  }
}
