package io.github.portreeve.report;

import io.github.portreeve.controllers.MigrationTarget;
import io.github.portreeve.controllers.Portability;
import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.controllers.PortabilityRow;
import java.util.ArrayList;
import java.util.List;

/** The matrix as columns, and below it for each annotation what it becomes and where it is used. */
public final class PortabilityText implements PortabilityFormat {
  private static final String GAP = "  ";

  public PortabilityText() {}

  @Override
  public void write(PortabilityMatrix matrix, StringBuilder out) {
    out.append(PortabilityWords.summary(matrix)).append('\n');
    if (!matrix.rows().isEmpty()) {
      out.append('\n');
      writeColumns(table(matrix), out);
      for (PortabilityRow row : matrix.rows()) {
        writeDetails(row, out);
      }
    }
  }

  private static List<List<String>> table(PortabilityMatrix matrix) {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("annotation", "uses"));
    List<String> last = new ArrayList<>(List.of("kept", ""));
    for (MigrationTarget target : MigrationTarget.values()) {
      head.add(target.title());
      last.add(PortabilityWords.kept(matrix, target));
    }
    table.add(head);
    for (PortabilityRow row : matrix.rows()) {
      table.add(cells(row));
    }
    table.add(last);
    return table;
  }

  private static List<String> cells(PortabilityRow row) {
    List<String> cells = new ArrayList<>(List.of(row.name(), "" + row.uses()));
    for (MigrationTarget target : MigrationTarget.values()) {
      cells.add(row.at(target).fate().label());
    }
    return cells;
  }

  private static void writeColumns(List<List<String>> table, StringBuilder out) {
    for (List<String> cells : table) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        line.append(cell).append(" ".repeat(width(table, column) - cell.length())).append(GAP);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static int width(List<List<String>> table, int column) {
    int width = 0;
    for (List<String> cells : table) {
      width = Math.max(width, cells.get(column).length());
    }
    return width;
  }

  private static void writeDetails(PortabilityRow row, StringBuilder out) {
    out.append('\n').append(row.name()).append('\n');
    for (MigrationTarget target : MigrationTarget.values()) {
      Portability portability = row.at(target);
      if (!portability.detail().isEmpty()) {
        out.append(GAP).append(target.title()).append(": ").append(portability.describe());
        out.append('\n');
      }
    }
    for (String file : row.files()) {
      out.append(GAP).append("in ").append(Printable.of(file)).append('\n');
    }
  }
}
