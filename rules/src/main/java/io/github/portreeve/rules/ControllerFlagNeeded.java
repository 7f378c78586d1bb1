package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** An annotation that works only when the controller was started with a flag. */
final class ControllerFlagNeeded implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "controller-flag-needed",
          Category.BROKEN,
          Severity.INFO,
          "The annotation does nothing unless the controller has a flag",
          """
          ingress-nginx passes TLS through only when it was started with \
          --enable-ssl-passthrough; without it ssl-passthrough is not looked at, and TLS ends at \
          the controller. Nothing is said where a container in these files has the flag.

          Start the controller with the flag; where it comes from a chart, by its extra \
          arguments.""");

  private static final String FLAG = "--enable-ssl-passthrough";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (hasFlag(manifests)) {
      return;
    }
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      if (IngressNginx.isOn(ingress, "ssl-passthrough")) {
        String message = "ssl-passthrough works only when ingress-nginx runs with " + FLAG;
        findings.report(
            INFO,
            ingress,
            WrittenAnnotation.field(AnnotationKeys.INGRESS_NGINX + "ssl-passthrough"),
            message);
      }
    }
  }

  private static boolean hasFlag(ManifestSet manifests) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (Container container : workload.resource().podSpec().containers()) {
        for (String argument : container.args()) {
          if (argument.startsWith(FLAG)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
