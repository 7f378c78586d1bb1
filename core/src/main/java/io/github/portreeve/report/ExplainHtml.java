package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import java.util.List;

/** The ways in as one page with their picture, and the same in words below it. */
public final class ExplainHtml implements ExplainFormat {
  private static final String SHEET =
      """
      body{margin:0;background:var(--page);color:var(--ink);line-height:1.45;\
      font-family:-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif}
      main{max-width:1640px;margin:0 auto;padding:20px 16px 48px}
      h1{font-size:24px;margin:4px 0 14px 16px}h2{font-size:17px;margin:28px 0 8px 16px}
      .counts,.legend{display:flex;flex-wrap:wrap;gap:10px;margin:0 16px 12px;padding:0;list-style:none}
      .counts li{background:var(--panel);border:1px solid var(--rim);border-radius:9px;padding:8px 14px;min-width:74px;\
      border-bottom:3px solid var(--tone,var(--rim))}
      .counts b{display:block;font-size:22px;line-height:1.15;color:var(--tone,var(--ink))}
      .counts span,.legend{font-size:13px;color:var(--soft)}
      .legend li{display:flex;align-items:center;gap:6px;margin-right:8px}
      .drawn{overflow-x:auto}.drawn .picture{display:block;margin:0 auto;min-width:1180px;max-width:100%;height:auto}
      .drawn .picture>.page{fill:none}
      .words{margin:0 16px;padding:0;list-style:none}
      .words>li{background:var(--panel);border:1px solid var(--rim);border-left:4px solid var(--tone);border-radius:7px;\
      margin:0 0 8px;padding:8px 14px}
      .words p{margin:0}.words ul{margin:2px 0 0;padding-left:22px}
      .words em{font-style:normal;font-weight:600;color:var(--tone)}
      code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em;\
      overflow-wrap:anywhere}
      .place,.about{color:var(--soft)}
      summary{cursor:pointer;font-size:17px;font-weight:600;margin:24px 0 10px 16px}
      footer{color:var(--soft);font-size:13px;margin:28px 16px 0}
      @media print{details>*{display:block}}
      """;

  private static final String FOOTER =
      """
      <footer>Made from files only, no cluster was asked: firewalls, admission and what else runs there are not known.
      Written by <code>portreeve explain</code>.</footer>
      """;

  public ExplainHtml() {}

  /** Appends the page. */
  @Override
  public void write(Explanation explanation, StringBuilder out) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
    out.append("<title>Ways in: ").append(XmlText.of(explanation.summary().sentence()));
    out.append("</title>\n<style>\n").append(SHEET).append("</style>\n</head>\n<body>\n<main>\n");
    out.append("<h1>Who can reach what, and by which way</h1>\n");
    if (explanation.ways().isEmpty()) {
      out.append("<p>").append(ExplainWords.NO_WAY).append("</p>\n");
    } else {
      writeCounts(explanation.summary(), out);
      out.append("<div class=\"drawn\">\n");
      new ExplainSvg().write(explanation, out);
      out.append("</div>\n");
      writeWords(explanation.ways(), out);
    }
    out.append(FOOTER).append("</main>\n</body>\n</html>\n");
  }

  private static void writeCounts(ExplainSummary summary, StringBuilder out) {
    out.append("<ul class=\"counts\">\n");
    count(summary.ways(), summary.ways() == 1 ? "way in" : "ways in", "", out);
    for (Reach reach : Reach.values()) {
      String from = reach == Reach.NODE ? "from " : "from the ";
      count(summary.count(reach), from + reach.label(), reach.label().replace(' ', '-'), out);
    }
    out.append("</ul>\n<ul class=\"legend\">\n");
    for (Verdict verdict : Verdict.values()) {
      out.append("<li class=\"")
          .append(verdict.label())
          .append("\"><svg width=\"16\" height=\"16\"");
      out.append(" aria-hidden=\"true\">").append(PictureStyle.sign(verdict)).append("/></svg> ");
      out.append(summary.count(verdict)).append(' ').append(meaning(verdict)).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case OK -> "ok: nothing in the files speaks against it";
      case OUTSIDE -> "outside: it leads out of the files";
      case DOUBTFUL -> "doubtful: the files do not show why it would work";
      case BROKEN -> "broken: it cannot work";
    };
  }

  private static void count(int count, String what, String tone, StringBuilder out) {
    if (count > 0) {
      out.append("<li").append(tone.isEmpty() ? "" : " class=\"" + tone + "\"").append("><b>");
      out.append(count).append("</b><span>").append(what).append("</span></li>\n");
    }
  }

  private static void writeWords(List<ExplainedWay> ways, StringBuilder out) {
    out.append("<details>\n<summary>The same in words</summary>\n<ol class=\"words\">\n");
    for (ExplainedWay explained : ways) {
      WayIn way = explained.way();
      out.append("<li class=\"").append(way.verdict().label()).append("\"><p>");
      writeVerdict(way.verdict(), out);
      out.append(" <code>").append(XmlText.of(way.address().text())).append("</code>");
      out.append(" <span class=\"about\">").append(XmlText.of(ExplainWords.about(explained)));
      out.append("</span></p>\n");
      writeHops(explained.hops(), out);
      out.append("</li>\n");
    }
    out.append("</ol>\n</details>\n");
  }

  private static void writeVerdict(Verdict verdict, StringBuilder out) {
    out.append("<em class=\"").append(verdict.label()).append("\">");
    out.append(ExplainWords.sign(verdict)).append(' ').append(verdict.label()).append("</em>");
  }

  private static void writeHops(List<ExplainedHop> hops, StringBuilder out) {
    if (hops.isEmpty()) {
      return;
    }
    out.append("<ul>\n");
    for (ExplainedHop explained : hops) {
      out.append("<li>");
      writeHop(explained, out);
      writeHops(explained.next(), out);
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static void writeHop(ExplainedHop explained, StringBuilder out) {
    out.append(XmlText.of(explained.hop().text())).append(' ');
    writeVerdict(explained.hop().verdict(), out);
    String reason = ExplainWords.reason(explained.hop());
    if (!reason.isEmpty()) {
      out.append(": ").append(XmlText.of(reason.substring(2)));
    }
    for (String rule : explained.rules()) {
      out.append(" <code>").append(XmlText.of(rule)).append("</code>");
    }
    out.append(" <code class=\"place\">").append(XmlText.of(explained.location()));
    out.append("</code>\n");
  }
}
