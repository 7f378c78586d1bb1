package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways that hang together, laid out; those of other panels share nothing with them. */
final class PicturePanel {
  private final PictureColumns places;
  private final List<List<PictureBox>> columns = new ArrayList<>();
  private final Map<Reach, PictureBox> whos = new EnumMap<>(Reach.class);
  private final Map<Integer, PictureBox> nodes = new HashMap<>();

  private PicturePanel(PictureColumns places) {
    this.places = places;
    for (int i = 0; i < places.all().size(); i++) {
      columns.add(new ArrayList<>());
    }
  }

  static PicturePanel of(List<ExplainFlow.Door> doors, PictureColumns places) {
    PicturePanel panel = new PicturePanel(places);
    for (ExplainFlow.Door door : doors) {
      panel.add(door);
    }
    PictureOrder.apply(panel.columns);
    PictureHeights.apply(panel.columns);
    return panel;
  }

  private void add(ExplainFlow.Door door) {
    Reach reach = door.way().way().reach();
    PictureBox who = whos.get(reach);
    if (who == null) {
      who = PictureBox.who(reach);
      whos.put(reach, who);
      columns.get(0).add(who);
    }
    PictureCard card = PictureCard.of(door.way(), places.width(1));
    PictureBox box = PictureBox.card(card, 1, door.way().way().verdict());
    columns.get(1).add(box);
    who.leadTo(box, columns);
    for (ExplainFlow.Node node : door.next()) {
      box.leadTo(box(node), columns);
    }
  }

  private PictureBox box(ExplainFlow.Node node) {
    PictureBox known = nodes.get(node.number());
    if (known != null) {
      return known;
    }
    int column = places.of(node);
    PictureCard card = PictureCard.of(node.hop(), places.width(column));
    PictureBox box = PictureBox.card(card, column, node.hop().hop().wholeVerdict());
    nodes.put(node.number(), box);
    columns.get(column).add(box);
    for (ExplainFlow.Node next : node.next()) {
      box.leadTo(box(next), columns);
    }
    return box;
  }

  /** From the left, each from the top. */
  List<List<PictureBox>> columns() {
    return columns;
  }

  /** In pixels. */
  int height() {
    double bottom = 0;
    for (List<PictureBox> column : columns) {
      for (PictureBox box : column) {
        bottom = Math.max(bottom, box.y + box.height);
      }
    }
    return (int) Math.ceil(bottom);
  }
}
