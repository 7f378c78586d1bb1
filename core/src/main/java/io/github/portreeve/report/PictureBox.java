package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.exposure.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a place in the picture: who comes in, a card, or the bend of a line that
 * passes a column. It changes while a layout is sought.
 */
final class PictureBox {
  private static final int WHO_HEIGHT = 58;
  private static final int BEND_HEIGHT = 6;

  final @Nullable Reach who;
  final @Nullable PictureCard card;

  /** 0-based, from the left. */
  final int column;

  /** In pixels. */
  final int height;

  /** Of the lines that lead to it. */
  final Verdict verdict;

  final List<PictureBox> next = new ArrayList<>();
  final List<PictureBox> previous = new ArrayList<>();

  /** Place in its column, 0-based, from the top. */
  int rank;

  /** Upper edge, in pixels from the top of its panel. */
  double y;

  private PictureBox(
      @Nullable Reach who, @Nullable PictureCard card, int column, int height, Verdict verdict) {
    this.who = who;
    this.card = card;
    this.column = column;
    this.height = height;
    this.verdict = verdict;
  }

  static PictureBox who(Reach reach) {
    return new PictureBox(reach, null, 0, WHO_HEIGHT, Verdict.OK);
  }

  static PictureBox card(PictureCard card, int column, Verdict whole) {
    return new PictureBox(null, card, column, card.height(), whole);
  }

  /** Connects this box, by a bend in each column between, with one further to the right. */
  void leadTo(PictureBox other, List<List<PictureBox>> columns) {
    PictureBox from = this;
    for (int i = column + 1; i < other.column; i++) {
      PictureBox bend = new PictureBox(null, null, i, BEND_HEIGHT, other.verdict);
      columns.get(i).add(bend);
      from.connect(bend);
      from = bend;
    }
    from.connect(other);
  }

  private void connect(PictureBox other) {
    next.add(other);
    other.previous.add(this);
  }

  boolean isBend() {
    return who == null && card == null;
  }

  double centre() {
    return y + height / 2.0;
  }
}
