package io.github.portreeve.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in as a picture, from those who dial on the left to pods on the right. It is one SVG
 * image that needs no script, no font and no other file, and has colours for day and night.
 */
public final class ExplainSvg implements ExplainFormat {
  /** Between panels, in pixels. */
  private static final int GAP = 12;

  public ExplainSvg() {}

  /** Appends the image, as a document of its own. */
  @Override
  public void write(Explanation explanation, StringBuilder out) {
    ExplainFlow flow = ExplainFlow.of(explanation);
    PictureColumns places = new PictureColumns(flow);
    List<PicturePanel> panels = new ArrayList<>();
    int height = PicturePen.HEAD + GAP;
    for (List<ExplainFlow.Door> doors : PictureIslands.of(flow)) {
      PicturePanel panel = PicturePanel.of(doors, places);
      panels.add(panel);
      height += PicturePen.height(panel) + GAP;
    }
    PicturePen pen = new PicturePen(places, out);
    pen.begin(height, explanation.summary().sentence());
    int top = PicturePen.HEAD;
    for (PicturePanel panel : panels) {
      pen.panel(panel, top);
      top += PicturePen.height(panel) + GAP;
    }
    pen.end();
  }
}
