package io.github.portreeve.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the boxes of columns so that few lines cross: each goes to the middle of those it hangs
 * together with, to and fro, and the best order met is kept.
 */
final class PictureOrder {
  private static final int SWEEPS = 8;

  private final List<List<PictureBox>> columns;

  private PictureOrder(List<List<PictureBox>> columns) {
    this.columns = columns;
  }

  /** Sorts the lists and sets each box's rank. */
  static void apply(List<List<PictureBox>> columns) {
    new PictureOrder(columns).search();
  }

  private void search() {
    rankAll();
    List<List<PictureBox>> best = copy();
    long fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      sweep(sweep % 2 == 0);
      long crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    for (int i = 0; i < best.size(); i++) {
      columns.set(i, best.get(i));
    }
    rankAll();
  }

  private List<List<PictureBox>> copy() {
    List<List<PictureBox>> copy = new ArrayList<>();
    for (List<PictureBox> column : columns) {
      copy.add(new ArrayList<>(column));
    }
    return copy;
  }

  private void rankAll() {
    columns.forEach(PictureOrder::rank);
  }

  private static void rank(List<PictureBox> column) {
    for (int i = 0; i < column.size(); i++) {
      column.get(i).rank = i;
    }
  }

  private void sweep(boolean rightwards) {
    for (int i = 1; i < columns.size(); i++) {
      List<PictureBox> column = columns.get(rightwards ? i : columns.size() - 1 - i);
      Map<PictureBox, Double> middles = new IdentityHashMap<>();
      for (PictureBox box : column) {
        middles.put(box, middle(box, rightwards ? box.previous : box.next));
      }
      column.sort(Comparator.comparing(middles::get));
      rank(column);
    }
  }

  private static double middle(PictureBox box, List<PictureBox> neighbours) {
    double sum = 0;
    for (PictureBox neighbour : neighbours) {
      sum += neighbour.rank;
    }
    return neighbours.isEmpty() ? box.rank : sum / neighbours.size();
  }

  private long crossings() {
    long crossings = 0;
    for (int i = 0; i + 1 < columns.size(); i++) {
      crossings += crossings(columns.get(i), columns.get(i + 1).size());
    }
    return crossings;
  }

  /** Counts, for each line, those drawn before it that end below its end (a Fenwick tree). */
  private static long crossings(List<PictureBox> column, int rightSize) {
    long[] tree = new long[rightSize + 1];
    long drawn = 0;
    long crossings = 0;
    for (PictureBox box : column) {
      for (PictureBox next : box.next) {
        crossings += drawn - upTo(next.rank, tree);
      }
      for (PictureBox next : box.next) {
        for (int i = next.rank + 1; i <= rightSize; i += i & -i) {
          tree[i]++;
        }
        drawn++;
      }
    }
    return crossings;
  }

  /** How many lines end at this rank or above. */
  private static long upTo(int rank, long[] tree) {
    long count = 0;
    for (int i = rank + 1; i > 0; i -= i & -i) {
      count += tree[i];
    }
    return count;
  }
}
