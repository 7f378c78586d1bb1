package io.github.portreeve.report;

/** A line of a card. */
record PictureLine(Style style, String text) {
  /** How lines look; the sizes are those of {@link PictureStyle}. */
  enum Style {
    LABEL("label", 10.5, 15, false),
    TITLE("title", 12.5, 17, false),
    ADDRESS("address", 12, 17, true),
    DETAIL("detail", 11.5, 15, false),
    REASON("reason", 11.5, 15, false),
    RULE("rule", 10.5, 15, true),
    PLACE("place", 10.5, 15, true);

    private final String label;
    private final double size;
    private final int height;
    private final boolean monospaced;

    Style(String label, double size, int height, boolean monospaced) {
      this.label = label;
      this.size = size;
      this.height = height;
      this.monospaced = monospaced;
    }

    /** Its class in the style sheet. */
    String label() {
      return label;
    }

    /** Of the font, in pixels. */
    double size() {
      return size;
    }

    /** From line to line, in pixels. */
    int height() {
      return height;
    }

    boolean isMonospaced() {
      return monospaced;
    }
  }
}
