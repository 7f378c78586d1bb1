package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A way into a pod past Services and Ingresses. */
final class HostPort implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-port",
          Category.EXPOSED,
          Severity.INFO,
          "A port of the node leads to the container",
          """
          A hostPort opens a port on each node that runs a pod: whoever reaches the node reaches the
          container, past Services and Ingresses and what these restrict. Pod Security's baseline
          forbids it.

          Node agents and edge proxies need this. Where only the node itself should get in, add
          hostIP: 127.0.0.1; otherwise prefer a Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      if (!workload.resource().podSpec().hostNetwork()) {
        for (TakenPort port : TakenPort.of(workload.resource())) {
          if (!port.isOnLoopback()) {
            String message = "port " + port.shown() + " of the node leads to " + port.target();
            findings.report(INFO, workload, port.field(), message);
          }
        }
      }
    }
  }
}
