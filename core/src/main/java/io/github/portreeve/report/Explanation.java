package io.github.portreeve.report;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every way in, where each of its hops is written, and what lint says of it. */
public final class Explanation {
  private final List<ExplainedWay> ways;

  private Explanation(List<ExplainedWay> ways) {
    this.ways = List.copyOf(ways);
  }

  /**
   * @param findings of the same manifests, in any order
   * @param locator gives a place its location where it has one, as line numbers come from there
   */
  public static Explanation of(
      ExposureGraph graph, List<Finding> findings, UnaryOperator<Place> locator) {
    return of(graph, findings, locator, UnaryOperator.identity());
  }

  /**
   * @param findings of the same manifests, in any order
   * @param locator gives a place its location where it has one, and names its file as it is shown
   * @param shown the names of kustomizations as they are shown
   */
  public static Explanation of(
      ExposureGraph graph,
      List<Finding> findings,
      UnaryOperator<Place> locator,
      UnaryOperator<String> shown) {
    HopExplainer explainer = new HopExplainer(findings, locator);
    List<ExplainedWay> ways = new ArrayList<>();
    for (WayIn way : graph.waysIn()) {
      String built = way.hops().get(0).manifest().origin().kustomization();
      ways.add(explainer.explain(way, built.isEmpty() ? "" : shown.apply(built)));
    }
    return new Explanation(ways);
  }

  List<ExplainedWay> ways() {
    return ways;
  }

  /** All of them, as they are judged with what lint says. */
  public List<WayIn> waysIn() {
    List<WayIn> all = new ArrayList<>(ways.size());
    for (ExplainedWay way : ways) {
      all.add(way.way());
    }
    return all;
  }

  /** The explanation of one of {@link #waysIn}. */
  ExplainedWay of(WayIn way) {
    for (ExplainedWay explained : ways) {
      if (explained.way() == way) {
        return explained;
      }
    }
    throw new IllegalArgumentException("no way in of this explanation: " + way.address().text());
  }

  ExplainSummary summary() {
    return new ExplainSummary(ways);
  }
}
