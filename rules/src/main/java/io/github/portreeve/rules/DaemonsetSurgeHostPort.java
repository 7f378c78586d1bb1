package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.UpdateStrategy;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A DaemonSet whose new pods are to start beside old ones that hold their ports. */
final class DaemonsetSurgeHostPort implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "daemonset-surge-host-port",
          Category.BROKEN,
          Severity.ERROR,
          "A DaemonSet with host ports can never start a new pod beside the old one",
          """
          With maxSurge a DaemonSet starts the new pod of a node before it stops the old one. The
          old pod holds the host port, so the new one stays Pending, the old one is never stopped,
          and the update hangs on its first node.

          Leave maxSurge out and give maxUnavailable instead: then the old pod goes first.""");

  private static final FieldPath MAX_SURGE =
      FieldPath.of("spec", "updateStrategy", "rollingUpdate", "maxSurge");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<DaemonSet> manifest : manifests.ofType(DaemonSet.class)) {
      List<TakenPort> ports = TakenPort.lasting(manifest.resource());
      if (!ports.isEmpty() && surges(manifest.resource().spec().updateStrategy())) {
        TakenPort port = ports.get(0);
        findings.report(
            INFO,
            manifest,
            MAX_SURGE,
            "a new pod can never start beside the old one, which holds port "
                + port.shown()
                + " of the node; set maxSurge to 0 and maxUnavailable to 1 or more",
            Related.of(manifest, port.field(), "the port is taken here"));
      }
    }
  }

  private static boolean surges(UpdateStrategy strategy) {
    return !strategy.type().equals("OnDelete")
        && strategy.rollingUpdate() != null
        && PodShare.of(strategy.rollingUpdate().maxSurge(), 0).roundedUp(100) > 0;
  }
}
