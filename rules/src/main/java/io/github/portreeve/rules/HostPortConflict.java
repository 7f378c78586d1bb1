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
import org.jspecify.annotations.Nullable;

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
    List<Manifest<? extends Workload>> takers = new ArrayList<>();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      checkPod(workload, findings);
      if (LastingPods.areMadeBy(workload) && !TakenPort.lasting(workload.resource()).isEmpty()) {
        for (Manifest<? extends Workload> earlier : takers) {
          compare(earlier, workload, findings);
        }
        takers.add(workload);
      }
    }
  }

  /** Finds the clashes within a pod that the server does not see. */
  private static void checkPod(Manifest<? extends Workload> workload, Findings findings) {
    List<TakenPort> ports = TakenPort.lasting(workload.resource());
    for (int i = 0; i < ports.size(); i++) {
      for (int j = 0; j < i; j++) {
        TakenPort port = ports.get(i);
        TakenPort other = ports.get(j);
        if (port.conflictsWith(other)
            && !port.leadsToSameAs(other)
            && !port.isSameToServer(other)) {
          findings.report(
              INFO,
              Severity.ERROR,
              workload,
              port.field(),
              "port "
                  + port.shown()
                  + " of the node cannot lead to both "
                  + other.target()
                  + " and "
                  + port.target(),
              Related.of(workload, other.field(), "taken here by " + other.target()));
        }
      }
    }
  }

  private static void compare(
      Manifest<? extends Workload> earlier, Manifest<? extends Workload> later, Findings findings) {
    List<TakenPort> taken = TakenPort.lasting(earlier.resource());
    for (TakenPort wanted : TakenPort.lasting(later.resource())) {
      TakenPort other = conflicting(wanted, taken);
      if (other != null && !isVariant(earlier, later) && NodeSharing.isPossible(earlier, later)) {
        String both = both(earlier, later);
        findings.report(
            INFO,
            later,
            wanted.field(),
            both
                + " both take port "
                + wanted.shown()
                + " of the node, so one node cannot run both",
            Related.of(earlier, other.field(), "taken here by " + earlier.describe()));
      }
    }
  }

  private static @Nullable TakenPort conflicting(TakenPort wanted, List<TakenPort> taken) {
    for (TakenPort port : taken) {
      if (port.conflictsWith(wanted)) {
        return port;
      }
    }
    return null;
  }

  /** One name in one namespace: of such two, people apply the one or the other. */
  private static boolean isVariant(Manifest<?> one, Manifest<?> other) {
    return one.name().equals(other.name()) && ManifestSet.mayShareNamespace(one, other);
  }

  /** Their names, in an order that does not depend on which comes first in the text. */
  private static String both(Manifest<?> one, Manifest<?> other) {
    String first = one.describe();
    String second = other.describe();
    if (first.equals(second)) {
      first += " of namespace \"" + one.namespace() + "\"";
      second += " of namespace \"" + other.namespace() + "\"";
    }
    return first.compareTo(second) < 0 ? first + " and " + second : second + " and " + first;
  }
}
