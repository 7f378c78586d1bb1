package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** More pods than nodes that can give each its host port. */
final class HostPortReplicas implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-port-replicas",
          Category.BROKEN,
          Severity.INFO,
          "Several replicas with a host port need as many nodes",
          """
          A node gives each of its ports to one pod, so replicas that take a host port each need a
          node of their own; those that find none stay Pending. With hostNetwork every
          containerPort is a host port.

          It is an error where nodeName, nodeSelector or required affinity name fewer nodes than
          there are replicas, and a remark where the number of nodes is not known. Nothing is said
          where anti-affinity or a spread constraint shows that it is meant. A DaemonSet gives
          every node its pod, whatever their number.""");

  private static final FieldPath REPLICAS = FieldPath.of("spec", "replicas");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      Integer replicas = workload.resource().replicas();
      if (replicas != null && replicas > 1 && LastingPods.areMadeBy(workload)) {
        List<TakenPort> ports = TakenPort.lasting(workload.resource());
        if (!ports.isEmpty()) {
          compare(replicas, workload, ports.get(0), findings);
        }
      }
    }
  }

  private static void compare(
      int replicas, Manifest<? extends Workload> workload, TakenPort port, Findings findings) {
    int nodes = NodeChoice.of(workload.resource().podSpec()).count();
    String message =
        "each of " + replicas + " replicas needs port " + port.shown() + " of a node of its own";
    Related taken = Related.of(workload, port.field(), "the port is taken here");
    if (replicas > nodes) {
      String but = ", but only " + Words.counted(nodes, "node") + " may run them";
      findings.report(INFO, Severity.ERROR, workload, REPLICAS, message + but, taken);
    } else if (!NodeSharing.spreads(workload)) {
      String or = ", with fewer nodes the others stay Pending";
      findings.report(INFO, workload, REPLICAS, message + or, taken);
    }
  }
}
