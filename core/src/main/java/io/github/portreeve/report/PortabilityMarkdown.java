package io.github.portreeve.report;

import io.github.portreeve.controllers.MigrationTarget;
import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.controllers.PortabilityRow;
import java.util.ArrayList;
import java.util.List;

/** The matrix as a table of GitHub's Markdown. */
public final class PortabilityMarkdown implements PortabilityFormat {
  public PortabilityMarkdown() {}

  @Override
  public void write(PortabilityMatrix matrix, StringBuilder out) {
    out.append("**").append(PortabilityWords.summary(matrix)).append("**\n");
    if (matrix.rows().isEmpty()) {
      return;
    }
    writeHead(out);
    for (PortabilityRow row : matrix.rows()) {
      write(row, out);
    }
    out.append("| kept | |");
    for (MigrationTarget target : MigrationTarget.values()) {
      out.append(' ').append(PortabilityWords.kept(matrix, target)).append(" |");
    }
    out.append(" |\n");
  }

  private static void writeHead(StringBuilder out) {
    out.append("\n| annotation | uses |");
    for (MigrationTarget target : MigrationTarget.values()) {
      out.append(' ').append(target.title()).append(" |");
    }
    out.append(" files |\n").append("|---".repeat(MigrationTarget.values().length + 3));
    out.append("|\n");
  }

  private static void write(PortabilityRow row, StringBuilder out) {
    out.append("| ").append(MarkdownText.code(row.name())).append(" | ").append(row.uses());
    out.append(" |");
    for (MigrationTarget target : MigrationTarget.values()) {
      out.append(' ').append(MarkdownText.plain(row.at(target).describe())).append(" |");
    }
    List<String> files = new ArrayList<>();
    for (String file : row.files()) {
      files.add(MarkdownText.code(file));
    }
    out.append(' ').append(String.join("<br>", files)).append(" |\n");
  }
}
