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
    List<Taker> takers = new ArrayList<>();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      Taker taker = new Taker(workload, TakenPort.lasting(workload.resource()));
      checkPod(taker, findings);
      if (LastingPods.areMadeBy(workload) && !taker.ports.isEmpty()) {
        for (Taker earlier : takers) {
          compare(earlier, taker, findings);
        }
        takers.add(taker);
      }
    }
  }

  /** A workload and the ports that each of its pods takes. */
  private record Taker(Manifest<? extends Workload> workload, List<TakenPort> ports) {}

  /** Finds the clashes within a pod that the server does not see. */
  private static void checkPod(Taker taker, Findings findings) {
    for (int i = 1; i < taker.ports.size(); i++) {
      for (int j = 0; j < i; j++) {
        TakenPort port = taker.ports.get(i);
        TakenPort other = taker.ports.get(j);
        if (port.conflictsWith(other)
            && !port.leadsToSameAs(other)
            && !port.isSameToServer(other)) {
          String both = other.target() + " and " + port.target();
          String message = "port " + port.shown() + " of the node cannot lead to both " + both;
          Related first =
              Related.of(taker.workload, other.field(), "taken here by " + other.target());
          findings.report(INFO, Severity.ERROR, taker.workload, port.field(), message, first);
        }
      }
    }
  }

  private static void compare(Taker earlier, Taker later, Findings findings) {
    for (TakenPort wanted : later.ports) {
      TakenPort other = conflicting(wanted, earlier.ports);
      if (other != null && mayMeet(earlier.workload, later.workload)) {
        String message =
            both(earlier.workload, later.workload)
                + " both take port "
                + wanted.shown()
                + " of the node, so one node cannot run both";
        String taken = "taken here by " + earlier.workload.describe();
        Related first = Related.of(earlier.workload, other.field(), taken);
        findings.report(INFO, later.workload, wanted.field(), message, first);
      }
    }
  }

  private static boolean mayMeet(
      Manifest<? extends Workload> one, Manifest<? extends Workload> other) {
    return !isVariant(one, other) && NodeSharing.isPossible(one, other);
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
