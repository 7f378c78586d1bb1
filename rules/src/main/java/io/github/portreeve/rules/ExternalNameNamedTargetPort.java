package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A port name to be looked up where there are no pods. */
final class ExternalNameNamedTargetPort implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-name-named-target-port",
          Category.BROKEN,
          Severity.INFO,
          "An ExternalName Service has a targetPort that is a name",
          """
          A targetPort that is a name is looked up among the ports of pods, and an ExternalName \
          Service has none: it is only another DNS name. Clients ignore the ports; an Ingress \
          controller that reads them finds no number there, and ingress-nginx then takes port 0.

          Write the number of the port on the external host.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      if (spec.isExternalName()) {
        check(service, spec.ports(), findings);
      }
    }
  }

  private static void check(Manifest<Service> service, List<ServicePort> ports, Findings findings) {
    for (int i = 0; i < ports.size(); i++) {
      IntOrString target = ports.get(i).effectiveTargetPort();
      if (target.isString() && PortName.isPossible(target.string())) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "ports").index(i).child("targetPort"),
            "targetPort " + target + " is looked up in pods, and an ExternalName Service has none");
      }
    }
  }
}
