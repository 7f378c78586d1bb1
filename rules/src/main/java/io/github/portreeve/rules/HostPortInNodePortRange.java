package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A host port that may also be given to a Service. */
final class HostPortInNodePortRange implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-port-in-node-port-range",
          Category.CONFLICT,
          Severity.WARNING,
          "A host port lies among the ports that are given to Services",
          """
          The API server gives Services node ports from its range, 30000 to 32767 unless configured
          otherwise, and does not know of host ports. When a Service is given this number,
          kube-proxy takes its traffic on every node, and the container behind the host port gets
          none. It happens later, to whoever creates the next Service. Cilium opens no such host
          port at all.

          Choose a hostPort outside the range.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    PortRange range = manifests.cluster().nodePortRange();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (TakenPort port : TakenPort.lasting(workload.resource())) {
        if (range.contains(port.number())) {
          String message =
              "port "
                  + port.shown()
                  + " of the node is in the node port range "
                  + range
                  + ", from which a Service may be given it too";
          findings.report(INFO, workload, port.field(), message);
        }
      }
    }
  }
}
