package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.WayIn;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One respect in which a way is not what it was. */
record WayDifference(Kind kind, String before, String after) {
  /** What has become of it. */
  enum Kind {
    REACH_WIDENED("reach-widened", "reach widened"),
    REACH_NARROWED("reach-narrowed", "reach narrowed"),
    SOURCES_WIDENED("sources-widened", "lets in more addresses"),
    SOURCES_NARROWED("sources-narrowed", "lets in fewer addresses"),
    TLS_LOST("tls-lost", "TLS lost"),
    TLS_GAINED("tls-gained", "TLS gained"),
    TLS_CHANGED("tls-changed", "TLS changed"),
    ROUTE_CHANGED("route-changed", "routed otherwise"),
    BACKEND_CHANGED("backend-changed", "backend changed"),
    VERDICT_WORSE("verdict-worse", "verdict worse"),
    VERDICT_BETTER("verdict-better", "verdict better");

    private final String label;
    private final String words;

    Kind(String label, String words) {
      this.label = label;
      this.words = words;
    }

    /** The name in JSON, lower case with hyphens. */
    String label() {
      return label;
    }

    String words() {
      return words;
    }

    /** Whether somebody gets in who did not before. */
    boolean widens() {
      return this == REACH_WIDENED || this == SOURCES_WIDENED;
    }
  }

  static List<WayDifference> between(ExplainedWay before, ExplainedWay after) {
    WayIn old = before.way();
    WayIn now = after.way();
    List<WayDifference> found = new ArrayList<>();
    int reach = now.reach().compareTo(old.reach());
    Kind further = reach < 0 ? Kind.REACH_WIDENED : Kind.REACH_NARROWED;
    add(further, old.reach().label(), now.reach().label(), found);
    Kind sources = isWider(old, now) ? Kind.SOURCES_WIDENED : Kind.SOURCES_NARROWED;
    add(sources, sources(old), sources(now), found);
    Kind tls = now.tls() == null ? Kind.TLS_LOST : Kind.TLS_CHANGED;
    add(old.tls() == null ? Kind.TLS_GAINED : tls, tls(old), tls(now), found);
    add(Kind.ROUTE_CHANGED, chains(old, true), chains(now, true), found);
    add(Kind.BACKEND_CHANGED, chains(old, false), chains(now, false), found);
    int verdict = now.verdict().compareTo(old.verdict());
    Kind judged = verdict > 0 ? Kind.VERDICT_WORSE : Kind.VERDICT_BETTER;
    add(judged, old.verdict().label(), now.verdict().label(), found);
    return found;
  }

  private static void add(Kind kind, String before, String after, List<WayDifference> out) {
    if (!before.equals(after)) {
      out.add(new WayDifference(kind, before, after));
    }
  }

  /** A block that was not let in before may hold new addresses, so it counts as wider. */
  private static boolean isWider(WayIn old, WayIn now) {
    return now.sources().isEmpty()
        || !old.sources().isEmpty() && !old.sources().containsAll(now.sources());
  }

  private static String sources(WayIn way) {
    return way.sources().isEmpty() ? "all" : String.join(", ", new TreeSet<>(way.sources()));
  }

  private static String tls(WayIn way) {
    Tls tls = way.tls();
    return tls == null ? "none" : ExplainWords.about(tls);
  }

  /** The objects passed up to the Service, or from there on; where it parts, in sorted order. */
  private static String chains(WayIn way, boolean front) {
    TreeSet<String> chains = new TreeSet<>();
    addChains(way.hops(), "", front, chains);
    return String.join(" and ", chains);
  }

  private static void addChains(List<Hop> hops, String before, boolean front, TreeSet<String> out) {
    for (Hop hop : hops) {
      boolean told = PictureColumns.isFront(hop.kind()) == front;
      String chain = told ? before + (before.isEmpty() ? "" : " → ") + told(hop) : before;
      if (hop.next().isEmpty()) {
        out.add(chain);
      } else {
        addChains(hop.next(), chain, front, out);
      }
    }
  }

  /** How many pods there are does not matter here. */
  private static String told(Hop hop) {
    return hop.kind() == Hop.Kind.PODS ? hop.object() : hop.text();
  }
}
