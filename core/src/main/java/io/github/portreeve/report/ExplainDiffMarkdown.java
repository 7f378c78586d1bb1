package io.github.portreeve.report;

import java.util.ArrayList;
import java.util.List;

/** What opens, changes and closes, as a table of GitHub's Markdown for a pull request. */
public final class ExplainDiffMarkdown implements ExplainDiffFormat {
  private static final String HEAD =
      """

      | | way in | reach | | written in |
      |---|---|---|---|---|
      """;

  public ExplainDiffMarkdown() {}

  /** Appends the count and, when there is something to tell, the table. */
  @Override
  public void write(ExplainDiff diff, StringBuilder out) {
    String sentence = diff.sentence();
    out.append("**").append(sentence).append("**\n");
    if (diff.opened().isEmpty() && diff.changed().isEmpty() && diff.closed().isEmpty()) {
      return;
    }
    out.append(HEAD);
    for (ExplainedWay way : diff.opened()) {
      row("➕ opens", way, ExplainMarkdown.leadsTo(way), out);
    }
    for (ExplainDiff.Changed changed : diff.changed()) {
      row("✏️ changes", changed.after(), told(changed.differences()), out);
    }
    for (ExplainedWay way : diff.closed()) {
      row("➖ closes", way, "", out);
    }
  }

  private static void row(String what, ExplainedWay way, String told, StringBuilder out) {
    out.append("| ").append(what);
    out.append(" | ").append(MarkdownText.code(way.way().address().text()));
    out.append(" | ").append(MarkdownText.plain(ExplainWords.about(way)));
    out.append(" | ").append(told);
    out.append(" | ").append(MarkdownText.code(way.hops().get(0).location())).append(" |\n");
  }

  private static String told(List<WayDifference> differences) {
    List<String> lines = new ArrayList<>();
    for (WayDifference difference : differences) {
      lines.add(
          "**"
              + difference.kind().words()
              + "**: "
              + MarkdownText.plain(difference.before())
              + " ⇒ "
              + MarkdownText.plain(difference.after()));
    }
    return String.join("<br>", lines);
  }
}
