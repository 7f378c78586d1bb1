package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** A StatefulSet whose pods get no names. */
final class StatefulSetServiceMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "stateful-set-service-missing",
          Category.BROKEN,
          Severity.INFO,
          "The Service that a StatefulSet names is not in these files",
          """
          The pods of a StatefulSet get names of their own in DNS from the headless Service that
          serviceName names. Without that Service the pods run and nobody finds them by name. The
          Service may stand in other files, so this is but a note.

          It is a warning where a headless Service with nearly the name selects the pods. Write
          its name as serviceName.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean speaksOfAbsence() {
    return true;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (manifests.isOpen() || manifests.services().isEmpty()) {
      return;
    }
    ServicesByWorkload services = new ServicesByWorkload(manifests, Routes.of(manifests));
    for (Manifest<StatefulSet> set : manifests.ofType(StatefulSet.class)) {
      String name = set.resource().spec().serviceName();
      if (!name.isEmpty() && !Unfilled.isIn(name) && manifests.servicesNamed(name, set).isEmpty()) {
        report(set, name, candidates(services.of(set)), findings);
      }
    }
  }

  /** The names of the headless ones among the Services that select the pods. */
  private static List<String> candidates(List<Manifest<Service>> services) {
    List<String> names = new ArrayList<>();
    for (Manifest<Service> service : services) {
      if (service.resource().spec().isHeadless()) {
        names.add(service.name());
      }
    }
    return names;
  }

  private static void report(
      Manifest<StatefulSet> set, String name, List<String> candidates, Findings findings) {
    String meant = Nearest.to(name, candidates);
    if (meant == null && candidates.size() == 1) {
      meant = candidates.get(0);
    }
    findings.report(
        INFO,
        meant == null ? Severity.INFO : Severity.WARNING,
        set,
        FieldPath.of("spec", "serviceName"),
        "no Service \"" + name + "\" in these files" + Words.didYouMean(meant));
  }
}
