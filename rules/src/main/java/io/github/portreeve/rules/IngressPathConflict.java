package io.github.portreeve.rules;

import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One host and path that leads to two backends. */
final class IngressPathConflict implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-path-conflict",
          Category.CONFLICT,
          Severity.ERROR,
          "One host and path of one class leads to two backends",
          """
          A request can go to one backend only. Where two rules have the same host, path and \
          pathType, it depends on the controller which one wins: the first in the list, the \
          older Ingress, or neither because an admission webhook refuses the second.

          Between two Ingresses it is a warning, and nothing is said when they name different \
          classes or one that gives each Ingress its own address, lead to the same backend, or \
          have annotations by which controllers tell requests apart or share them out, such as \
          those for canaries, weights and predicates.

          Give each host and path to one backend.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Map<String, List<ServedPath>> served = new HashMap<>();
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (IngressRoute route : routes.ingress(ingress)) {
        ServedPath path = ServedPath.of(route);
        if (path != null) {
          check(path, served, findings);
        }
      }
    }
  }

  private static void check(
      ServedPath path, Map<String, List<ServedPath>> served, Findings findings) {
    List<ServedPath> before = served.get(path.key());
    if (before == null) {
      before = new ArrayList<>(1);
      served.put(path.key(), before);
    }
    for (ServedPath other : before) {
      if (path.conflictsWith(other)) {
        report(path, other, findings);
        break;
      }
    }
    before.add(path);
  }

  private static void report(ServedPath path, ServedPath other, Findings findings) {
    boolean same = path.ingress() == other.ingress();
    String backends = Words.inOrder(path.target(), other.target());
    findings.report(
        INFO,
        same ? Severity.ERROR : Severity.WARNING,
        path.ingress(),
        path.field(),
        path.shown() + " leads to two backends, " + backends,
        Related.of(
            other.ingress(), other.field(), "the other one, in " + other.ingress().describe()));
  }
}
