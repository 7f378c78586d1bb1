package io.github.portreeve.report;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.exposure.WayIn;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ways in as a flowchart of Mermaid, which GitHub and others draw where Markdown has one. */
public final class ExplainMermaid implements ExplainFormat {
  /** Mermaid draws nothing at all beyond these, unless it is configured (maxEdges, maxTextSize). */
  private static final int MOST_EDGES = 500;

  private static final int MOST_TEXT = 50_000;

  /** Room for the node that tells of the rest. */
  private static final int REST = 200;

  private static final String HEAD =
      """
      flowchart LR
        classDef reach fill:#ddf4ff,stroke:#0969da,color:#0a3069
        classDef ok fill:#dafbe1,stroke:#1a7f37,color:#116329
        classDef outside fill:#f6f8fa,stroke:#57606a,color:#24292f,stroke-dasharray:4
        classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#4d2d00
        classDef broken fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:2px
      """;

  public ExplainMermaid() {}

  /** Appends the chart; ways for which there is no room in one are counted in a last node. */
  @Override
  public void write(Explanation explanation, StringBuilder out) {
    out.append(HEAD);
    if (explanation.ways().isEmpty()) {
      out.append("  none[\"").append(ExplainWords.NO_WAY).append("\"]:::outside\n");
      return;
    }
    List<ExplainFlow.Door> doors = ExplainFlow.of(explanation).doors();
    int left = doors.size() - draw(doors, out);
    if (left > 0) {
      out.append("  rest[\"and ").append(left);
      out.append(" more, for which a chart of Mermaid has no room\"]:::outside\n");
    }
  }

  /** Appends as many as there is room for, and says how many these are. */
  private static int draw(List<ExplainFlow.Door> doors, StringBuilder out) {
    Chart chart = new Chart();
    int length = HEAD.length();
    for (int i = 0; i < doors.size(); i++) {
      String lines = chart.draw(i, doors.get(i));
      length += lines.length();
      if (chart.edges > MOST_EDGES || length > MOST_TEXT - REST) {
        return i;
      }
      out.append(lines);
    }
    return doors.size();
  }

  /** What has been drawn so far. */
  private static final class Chart {
    private final Set<Reach> reaches = EnumSet.noneOf(Reach.class);
    private final Set<Integer> nodes = new HashSet<>();
    private int edges;

    /** The lines that a door adds. */
    private String draw(int number, ExplainFlow.Door door) {
      StringBuilder out = new StringBuilder();
      WayIn way = door.way().way();
      String who = "from" + way.reach().ordinal();
      if (reaches.add(way.reach())) {
        out.append("  ").append(who).append("([\"").append(way.reach().label());
        out.append("\"]):::reach\n");
      }
      String about = ExplainWords.detail(door.way());
      String detail = about.isEmpty() ? "" : "<br/>" + MermaidText.of(about);
      out.append("  way").append(number).append("[\"").append(MermaidText.of(way.address().text()));
      out.append(detail).append("\"]:::").append(way.verdict().label()).append('\n');
      edge(who, "way" + number, out);
      drawNext("way" + number, door.next(), out);
      return out.toString();
    }

    private void drawNext(String from, List<ExplainFlow.Node> next, StringBuilder out) {
      for (ExplainFlow.Node node : next) {
        String name = "hop" + node.number();
        if (nodes.add(node.number())) {
          out.append("  ").append(name).append("[\"").append(label(node.hop()));
          out.append("\"]:::").append(node.hop().hop().verdict().label()).append('\n');
          drawNext(name, node.next(), out);
        }
        edge(from, name, out);
      }
    }

    private void edge(String from, String to, StringBuilder out) {
      out.append("  ").append(from).append(" --> ").append(to).append('\n');
      edges++;
    }

    private static String label(ExplainedHop explained) {
      StringBuilder out = new StringBuilder(MermaidText.of(explained.hop().text()));
      String reason = ExplainWords.reason(explained.hop());
      if (!reason.isEmpty()) {
        out.append("<br/>").append(MermaidText.of(reason));
      }
      for (String rule : explained.rules()) {
        out.append("<br/>").append(MermaidText.of(rule));
      }
      return out.append("<br/>").append(MermaidText.of(explained.location())).toString();
    }
  }
}
