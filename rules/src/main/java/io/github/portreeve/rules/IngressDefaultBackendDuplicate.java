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
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** Two default backends of one class. */
final class IngressDefaultBackendDuplicate implements Rule {
  private static final FieldPath FIELD = FieldPath.of("spec", "defaultBackend");
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-default-backend-duplicate",
          Category.CONFLICT,
          Severity.WARNING,
          "Two Ingresses of one class have different default backends",
          """
          What no rule of a class takes goes to its default backend, and there can be one only. \
          Where two Ingresses name one, it depends on the controller which of them wins.

          It is a note when one of the two has rules, because some controllers keep such a default \
          backend to the hosts of these. Nothing is said for classes that give each Ingress an \
          address of its own.

          Keep one of them, and write a rule for what the other one was to take.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    IngressIndex index = IngressIndex.of(manifests, Routes.of(manifests));
    for (IngressTable door : index.doors()) {
      for (HostPaths host : door.hostsFor("")) {
        check(door, host.of(ServedPath.Kind.REST, ""), findings);
      }
    }
  }

  private static void check(IngressTable door, List<ServedPath> defaults, Findings findings) {
    for (int i = 1; i < defaults.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (conflict(defaults.get(i), defaults.get(j))) {
          report(door, defaults.get(i), defaults.get(j), findings);
          break;
        }
      }
    }
  }

  /** Rules without paths and without a host are in the list too, but lead to one of the others. */
  private static boolean conflict(ServedPath one, ServedPath other) {
    return one.field().equals(FIELD)
        && other.field().equals(FIELD)
        && one.ingress() != other.ingress()
        && PathRivals.are(one, other);
  }

  private static void report(
      IngressTable door, ServedPath path, ServedPath other, Findings findings) {
    String message =
        (door.className().isEmpty() ? "the default class" : "class \"" + door.className() + "\"")
            + " has two default backends, "
            + Words.inOrder(path.target(), other.target());
    Related related =
        Related.of(other.ingress(), FIELD, "the other one, in " + other.ingress().describe());
    Severity severity =
        hasRules(path.ingress()) || hasRules(other.ingress()) ? Severity.INFO : Severity.WARNING;
    findings.report(INFO, severity, path.ingress(), FIELD, message, related);
  }

  private static boolean hasRules(Manifest<Ingress> ingress) {
    return !ingress.resource().spec().rules().isEmpty();
  }
}
