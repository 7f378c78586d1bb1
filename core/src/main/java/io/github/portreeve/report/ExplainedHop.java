package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A hop, where it is written, and what lint says of that.
 *
 * @param findings gravest first
 */
record ExplainedHop(Hop hop, Place place, List<Finding> findings, List<ExplainedHop> next) {
  ExplainedHop {
    findings = List.copyOf(findings);
    next = List.copyOf(next);
  }

  /** The ids of the rules that speak of it, each once, that of its verdict first. */
  List<String> rules() {
    List<String> ids = new ArrayList<>();
    String own = hop.judgement().rule();
    if (own != null) {
      ids.add(own);
    }
    for (Finding finding : findings) {
      if (!ids.contains(finding.rule().id())) {
        ids.add(finding.rule().id());
      }
    }
    return ids;
  }

  /** {@code k8s/web.yaml:12}, without the line for what has no text. */
  String location() {
    String file = place.origin().file();
    return place.location() == null ? file : file + ":" + place.location().start().line();
  }
}
