package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import java.util.List;

/** Draws panels that are laid out, as SVG. */
final class PicturePen {
  private static final int MARGIN = 16;

  /** Between columns, for the lines; in pixels, as all is here. */
  private static final int GAP = 38;

  /** Between a panel's edge and what is in it. */
  private static final int PADDING = 16;

  /** Above the first panel. */
  static final int HEAD = 34;

  private final PictureColumns places;
  private final StringBuilder out;
  private final int[] lefts;
  private final int width;

  PicturePen(PictureColumns places, StringBuilder out) {
    this.places = places;
    this.out = out;
    this.lefts = new int[places.all().size()];
    int left = MARGIN + PADDING;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = left;
      left += places.width(i) + GAP;
    }
    this.width = left - GAP + PADDING + MARGIN;
  }

  void begin(int height, String summary) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\"");
    out.append(" aria-labelledby=\"picture-title picture-summary\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    out.append(' ').append(height).append("\">\n");
    out.append("<title id=\"picture-title\">Who can reach what, and by which way</title>\n");
    out.append("<desc id=\"picture-summary\">").append(XmlText.of(summary)).append("</desc>\n");
    out.append("<style>\n").append(PictureStyle.SHEET).append("</style>\n");
    out.append(PictureStyle.SIGNS);
    out.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
    for (int i = 0; i < lefts.length; i++) {
      text("head", lefts[i], 22, places.all().get(i).heading());
    }
  }

  /** Of a panel with its edges. */
  static int height(PicturePanel panel) {
    return panel.height() + 2 * PADDING;
  }

  void end() {
    out.append("</svg>\n");
  }

  /**
   * @param top of the panel, from that of the picture
   */
  void panel(PicturePanel panel, int top) {
    out.append("<g transform=\"translate(0 ").append(top).append(")\">\n");
    out.append("<rect class=\"panel\" x=\"").append(MARGIN).append("\" width=\"");
    out.append(width - 2 * MARGIN).append("\" height=\"");
    out.append(height(panel)).append("\" rx=\"10\"/>\n");
    out.append("<g transform=\"translate(0 ").append(PADDING).append(")\">\n");
    for (List<PictureBox> column : panel.columns()) {
      for (PictureBox box : column) {
        lines(box);
      }
    }
    for (List<PictureBox> column : panel.columns()) {
      for (PictureBox box : column) {
        box(box);
      }
    }
    out.append("</g></g>\n");
  }

  /** Those that begin at this box; bends are passed on the way. */
  private void lines(PictureBox box) {
    if (box.isBend()) {
      return;
    }
    for (PictureBox next : box.next) {
      line(box, next);
    }
  }

  private void line(PictureBox from, PictureBox next) {
    String verdict = next.verdict.label();
    out.append("<path class=\"line ").append(verdict).append("\" d=\"M").append(right(from));
    out.append(' ').append(middle(from));
    PictureBox at = from;
    PictureBox to = next;
    while (to.isBend()) {
      curve(at, to);
      out.append('H').append(right(to));
      at = to;
      to = to.next.get(0);
    }
    curve(at, to);
    out.append("\"/>\n<path class=\"tip ").append(verdict).append("\" d=\"M");
    out.append(lefts[to.column]).append(' ').append(middle(to)).append("l-7 -4v8z\"/>\n");
  }

  private void curve(PictureBox from, PictureBox to) {
    int start = right(from);
    int end = lefts[to.column] - (to.isBend() ? 0 : 5);
    int half = (start + end) / 2;
    out.append('C').append(half).append(' ').append(middle(from)).append(' ').append(half);
    out.append(' ').append(middle(to)).append(' ').append(end).append(' ').append(middle(to));
  }

  private int right(PictureBox box) {
    return lefts[box.column] + places.width(box.column);
  }

  private static int middle(PictureBox box) {
    return (int) Math.round(box.centre());
  }

  private void box(PictureBox box) {
    if (box.who != null) {
      who(box, box.who);
    } else if (box.card != null) {
      card(box, box.card);
    }
  }

  private void who(PictureBox box, Reach reach) {
    begin(box, reach.label().replace(' ', '-') + " who");
    int width = places.width(0);
    out.append("<rect width=\"").append(width).append("\" height=\"").append(box.height);
    out.append("\" rx=\"").append(box.height / 2).append("\"/>");
    out.append("<g transform=\"translate(").append(width / 2 - 10).append(" 8)\">");
    out.append(icon(reach)).append("</g>");
    out.append("<text text-anchor=\"middle\" x=\"").append(width / 2).append("\" y=\"46\">");
    out.append(reach.label()).append("</text></g>\n");
  }

  /** In a square of 20 pixels. */
  private static String icon(Reach reach) {
    return switch (reach) {
      case INTERNET ->
          "<circle cx=\"10\" cy=\"11\" r=\"9\"/><path d=\"M1 11h18M10 2c-6 6-6 12 0 18M10 2c6 6 6 12"
              + " 0 18\"/>";
      case NODE_NETWORK -> "<path d=\"M2 3h16v6H2zM2 12h16v6H2zM5 6h3M5 15h3\"/>";
      case CLUSTER ->
          "<path d=\"M10 1l8.7 5v10L10 21l-8.7-5V6zM10 11V21M10 11L1.3 6M10 11l8.7-5\"/>";
      case NAMESPACE ->
          "<path stroke-dasharray=\"3 2\" d=\"M2 3h16v16H2z\"/><path d=\"M6 8h8v6H6z\"/>";
      case NODE -> "<path d=\"M2 7h16v8H2zM5 11h3\"/>";
    };
  }

  private void card(PictureBox box, PictureCard card) {
    String verdict = card.verdict().label();
    int width = places.width(box.column);
    begin(box, verdict);
    out.append("<rect class=\"card ").append(verdict).append("\" width=\"").append(width);
    out.append("\" height=\"").append(box.height).append("\" rx=\"7\"/>");
    out.append("<path class=\"bar\" d=\"M0 7a7 7 0 0 1 4-6.3v").append(box.height - 2);
    out.append("a7 7 0 0 1-4-6z\"/>");
    out.append(PictureStyle.sign(card.verdict())).append(" x=\"").append(width - 22);
    out.append("\" y=\"6\" width=\"16\" height=\"16\"/>\n");
    int baseline = PictureCard.PADDING - 4;
    for (PictureLine line : card.lines()) {
      baseline += line.style().height();
      text(line.style().label() + " " + verdict, PictureCard.PADDING + 4, baseline, line.text());
    }
    out.append("</g>\n");
  }

  private void begin(PictureBox box, String classes) {
    out.append("<g class=\"").append(classes).append("\" transform=\"translate(");
    out.append(lefts[box.column]).append(' ').append((int) box.y).append(")\">");
  }

  private void text(String classes, int x, int y, String text) {
    out.append("<text class=\"").append(classes).append("\" x=\"").append(x);
    out.append("\" y=\"").append(y).append("\">").append(XmlText.of(text)).append("</text>\n");
  }
}
