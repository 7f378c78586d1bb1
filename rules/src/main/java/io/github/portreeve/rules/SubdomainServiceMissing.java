package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A name that no Service stands for. */
final class SubdomainServiceMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "subdomain-service-missing",
          Category.BROKEN,
          Severity.INFO,
          "A pod has a subdomain, and no headless Service of that name is in these files",
          """
          A pod with hostname and subdomain is found as hostname.subdomain only when a headless
          Service of the subdomain's name selects it. Without that Service the name is not in DNS.

          The Service may stand in other files, so this is but a note. Nothing is said where these
          files have no Service at all.""");

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
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      String name = workload.resource().podSpec().subdomain();
      if (!name.isEmpty() && !Unfilled.isIn(name) && !isHeadless(name, workload, manifests)) {
        findings.report(
            INFO,
            workload,
            workload.resource().podSpecPath().child("subdomain"),
            "no headless Service \"" + name + "\" in these files, which the subdomain needs");
      }
    }
  }

  private static boolean isHeadless(String name, Manifest<?> asker, ManifestSet manifests) {
    for (Manifest<Service> service : manifests.servicesNamed(name, asker)) {
      if (service.resource().spec().isHeadless()) {
        return true;
      }
    }
    return false;
  }
}
