package io.github.portreeve.report;

import java.util.List;

/**
 * Gives each box its height in the picture: as near as can be to the middle of those it hangs
 * together with, without touching another one.
 */
final class PictureHeights {
  private static final int SWEEPS = 25;

  /** Between boxes of a column, in pixels. */
  private static final int GAP = 14;

  private PictureHeights() {}

  /** Places the boxes of ordered columns; the highest one begins at 0. */
  static void apply(List<List<PictureBox>> columns) {
    for (List<PictureBox> column : columns) {
      double[] nowhere = new double[column.size()];
      place(column, nowhere);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      for (int i = 1; i < columns.size(); i++) {
        settle(columns.get(rightwards ? i : columns.size() - 1 - i), rightwards);
      }
    }
    shift(columns);
  }

  private static void settle(List<PictureBox> column, boolean rightwards) {
    double[] wanted = new double[column.size()];
    for (int i = 0; i < wanted.length; i++) {
      PictureBox box = column.get(i);
      List<PictureBox> guides = rightwards ? box.previous : box.next;
      wanted[i] = guides.isEmpty() ? box.y : middle(guides) - box.height / 2.0;
    }
    place(column, wanted);
  }

  private static double middle(List<PictureBox> boxes) {
    double sum = 0;
    for (PictureBox box : boxes) {
      sum += box.centre();
    }
    return sum / boxes.size();
  }

  /**
   * The places nearest to those wanted, by least squares: wishes that clash are met by their mean
   * (pool adjacent violators, once the room that boxes need is taken off).
   */
  private static void place(List<PictureBox> column, double[] wanted) {
    int size = wanted.length;
    double[] sums = new double[size];
    int[] counts = new int[size];
    int blocks = 0;
    double room = 0;
    for (int i = 0; i < size; i++) {
      sums[blocks] = wanted[i] - room;
      counts[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean(sums, counts, blocks - 2) > mean(sums, counts, blocks - 1)) {
        blocks--;
        sums[blocks - 1] += sums[blocks];
        counts[blocks - 1] += counts[blocks];
      }
      room += column.get(i).height + GAP;
    }
    set(column, sums, counts);
  }

  private static double mean(double[] sums, int[] counts, int block) {
    return sums[block] / counts[block];
  }

  private static void set(List<PictureBox> column, double[] sums, int[] counts) {
    int block = 0;
    int left = column.isEmpty() ? 0 : counts[0];
    double room = 0;
    for (PictureBox box : column) {
      if (left == 0) {
        block++;
        left = counts[block];
      }
      box.y = mean(sums, counts, block) + room;
      room += box.height + GAP;
      left--;
    }
  }

  private static void shift(List<List<PictureBox>> columns) {
    double top = Double.MAX_VALUE;
    for (List<PictureBox> column : columns) {
      top = column.isEmpty() ? top : Math.min(top, column.get(0).y);
    }
    for (List<PictureBox> column : columns) {
      for (PictureBox box : column) {
        box.y = Math.round(box.y - top);
      }
    }
  }
}
