package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Judgement;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings hops and findings together. Each finding goes to one hop of a way: the first that passes
 * the object it speaks of, or a later one that is written where the finding is; but those of a rule
 * that the verdict of a hop names already are shown there only. What a server refuses is not there,
 * so its hop is broken.
 */
final class HopExplainer {
  private final FindingIndex findings;
  private final UnaryOperator<Place> locator;

  HopExplainer(List<Finding> all, UnaryOperator<Place> locator) {
    this.findings = new FindingIndex(all, locator);
    this.locator = locator;
  }

  ExplainedWay explain(WayIn way, String built) {
    Set<String> named = new HashSet<>();
    addNamed(way.hops(), named);
    List<ExplainedHop> explained = explain(way.hops(), null, named);
    return new ExplainedWay(way.with(hops(explained)), built, explained);
  }

  private static void addNamed(List<Hop> hops, Set<String> named) {
    for (Hop hop : hops) {
      String rule = hop.judgement().rule();
      if (rule != null) {
        named.add(rule);
      }
      addNamed(hop.next(), named);
    }
  }

  private List<ExplainedHop> explain(List<Hop> hops, @Nullable Passed before, Set<String> named) {
    List<ExplainedHop> explained = new ArrayList<>(hops.size());
    for (Hop hop : hops) {
      Passed passed = new Passed(hop, before);
      List<Finding> own = own(passed, named);
      List<ExplainedHop> next = explain(hop.next(), passed, named);
      Hop judged = hop.with(judge(hop, own), hops(next));
      Place place = locator.apply(Place.of(hop.manifest().origin(), hop.field()));
      explained.add(new ExplainedHop(judged, place, own, next));
    }
    return explained;
  }

  private List<Finding> own(Passed passed, Set<String> named) {
    List<Finding> own = new ArrayList<>();
    for (Finding finding : findings.of(passed.hop().manifest().origin())) {
      String rule = finding.rule().id();
      boolean here = !named.contains(rule) || rule.equals(passed.hop().judgement().rule());
      if (here && passed.owns(finding)) {
        own.add(finding);
      }
    }
    return own;
  }

  private static List<Hop> hops(List<ExplainedHop> explained) {
    List<Hop> hops = new ArrayList<>(explained.size());
    for (ExplainedHop one : explained) {
      hops.add(one.hop());
    }
    return hops;
  }

  private static Judgement judge(Hop hop, List<Finding> own) {
    if (hop.verdict() != Verdict.BROKEN) {
      for (Finding finding : own) {
        if (finding.isInvalid()) {
          String reason = "a server refuses the " + hop.manifest().type().kind() + ": ";
          String rule = finding.rule().id();
          return new Judgement(Verdict.BROKEN, reason + finding.message(), rule, "");
        }
      }
    }
    return hop.judgement();
  }
}
