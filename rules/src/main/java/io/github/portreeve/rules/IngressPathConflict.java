package io.github.portreeve.rules;

import io.github.portreeve.exposure.HostPaths;
import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.IngressTable;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

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
    IngressIndex index = IngressIndex.of(manifests, Routes.of(manifests));
    for (IngressTable door : index.doors()) {
      for (HostPaths host : door.hosts()) {
        for (List<ServedPath> alike : host.groups()) {
          check(alike, findings);
        }
      }
    }
  }

  private static void check(List<ServedPath> alike, Findings findings) {
    for (int i = 1; i < alike.size(); i++) {
      ServedPath path = alike.get(i);
      for (int j = 0; j < i && path.kind() != ServedPath.Kind.REST; j++) {
        if (PathRivals.are(path, alike.get(j))) {
          report(path, alike.get(j), findings);
          break;
        }
      }
    }
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
