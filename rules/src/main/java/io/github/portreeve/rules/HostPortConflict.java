package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Two workloads that want the same port of a node. */
final class HostPortConflict implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-port-conflict",
          Category.CONFLICT,
          Severity.WARNING,
          "Two workloads take the same port of a node that they may share",
          """
          A port of a node goes to one pod. Where both workloads could run, the scheduler puts the
          first and leaves the other Pending: "didn't have free ports for the requested pod ports".

          Ports clash when number and protocol are equal and so are the hostIPs, or one of these is
          absent or 0.0.0.0. With hostNetwork every containerPort is such a port. Workloads whose
          nodeName, nodeSelector, required node affinity or anti-affinity keeps them apart are fine.

          Within one pod the API server looks only at the plain containers, and only at hostIPs that
          are spelt alike.

          Choose another hostPort, keep the workloads on different nodes, or use a Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    HostPortIndex index = new HostPortIndex();
    List<HostPortTaker> takers = new ArrayList<>();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      HostPortTaker taker = HostPortTaker.of(workload);
      if (taker != null) {
        checkPod(taker, findings);
        if (LastingPods.areMadeBy(workload)) {
          takers.add(taker);
          index.add(taker);
        }
      }
    }
    for (HostPortTaker taker : takers) {
      for (TakenPort port : taker.ports()) {
        HostPortUse wanted = new HostPortUse(taker, port);
        HostPortUse earlier = index.earlier(wanted);
        if (earlier != null) {
          report(earlier, wanted, findings);
        }
      }
    }
  }

  /** Finds the clashes within a pod that the server does not see. */
  private static void checkPod(HostPortTaker taker, Findings findings) {
    for (int i = 1; i < taker.ports().size(); i++) {
      for (int j = 0; j < i; j++) {
        TakenPort port = taker.ports().get(i);
        TakenPort other = taker.ports().get(j);
        if (port.conflictsWith(other)
            && !port.leadsToSameAs(other)
            && !port.isSameToServer(other)) {
          String both = other.target() + " and " + port.target();
          String message = "port " + port.shown() + " of the node cannot lead to both " + both;
          Related first =
              Related.of(taker.workload(), other.field(), "taken here by " + other.target());
          findings.report(INFO, Severity.ERROR, taker.workload(), port.field(), message, first);
        }
      }
    }
  }

  private static void report(HostPortUse earlier, HostPortUse later, Findings findings) {
    String message =
        earlier.taker().and(later.taker())
            + " both take port "
            + later.port().shown()
            + " of the node, so one node cannot run both";
    Manifest<? extends Workload> other = earlier.taker().workload();
    Related first = Related.of(other, earlier.port().field(), "taken here by " + other.describe());
    findings.report(INFO, later.taker().workload(), later.port().field(), message, first);
  }
}
