package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import java.util.ArrayList;
import java.util.List;

/** The ways in as a table of GitHub's Markdown, for pull requests. */
public final class ExplainMarkdown implements ExplainFormat {
  private static final String HEAD =
      """
      | | way in | reach | leads to | written in |
      |---|---|---|---|---|
      """;

  public ExplainMarkdown() {}

  /** Appends the summary and the table, one row a way. */
  @Override
  public void write(Explanation explanation, StringBuilder out) {
    if (explanation.ways().isEmpty()) {
      out.append(ExplainWords.NO_WAY).append('\n');
      return;
    }
    out.append("**").append(explanation.summary().sentence()).append("**\n\n").append(HEAD);
    for (ExplainedWay way : explanation.ways()) {
      row(way, out);
    }
  }

  private static void row(ExplainedWay explained, StringBuilder out) {
    WayIn way = explained.way();
    out.append("| ").append(verdict(way.verdict()));
    out.append(" | ").append(MarkdownText.code(way.address().text()));
    out.append(" | ").append(MarkdownText.plain(ExplainWords.about(explained)));
    out.append(" | ").append(leadsTo(explained));
    out.append(" | ").append(MarkdownText.code(explained.hops().get(0).location()));
    out.append(" |\n");
  }

  /** The objects passed and what is wrong with them, in one cell. */
  static String leadsTo(ExplainedWay explained) {
    List<String> branches = new ArrayList<>();
    addBranches(explained.hops(), "", branches);
    return String.join("<br>", branches);
  }

  private static String verdict(Verdict verdict) {
    return ExplainWords.sign(verdict) + " " + verdict.label();
  }

  /** One line for each end that a way has; what is wrong stands below it. */
  private static void addBranches(List<ExplainedHop> hops, String before, List<String> out) {
    for (ExplainedHop explained : hops) {
      Hop hop = explained.hop();
      String line = (before.isEmpty() ? "" : before + " → ") + MarkdownText.code(hop.text());
      if (explained.next().isEmpty()) {
        out.add(line);
      } else {
        addBranches(explained.next(), line, out);
      }
      String remark = remark(explained);
      if (!remark.isEmpty() && !out.contains(remark)) {
        out.add(remark);
      }
    }
  }

  /** Why it is not well, where, and the rules that say so. */
  private static String remark(ExplainedHop explained) {
    List<String> parts = new ArrayList<>();
    String reason = ExplainWords.reason(explained.hop());
    if (!reason.isEmpty()) {
      parts.add(MarkdownText.plain(reason));
    }
    for (String rule : explained.rules()) {
      parts.add(MarkdownText.code(rule));
    }
    if (!parts.isEmpty()) {
      parts.add("(" + MarkdownText.code(explained.location()) + ")");
    }
    return String.join(" ", parts);
  }
}
