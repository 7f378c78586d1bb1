package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.Toleration;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A host port that a part of Kubernetes itself listens on. */
final class HostPortReserved implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-port-reserved",
          Category.CONFLICT,
          Severity.WARNING,
          "A host port is one that Kubernetes itself uses on nodes",
          """
          The kubelet holds TCP ports 10248 and 10250 of every node, kube-proxy 10249 and 10256, and
          nodes of the control plane 2379 to 2381, 6443, 10257, 10258 and 10259, unless configured
          otherwise. The scheduler does not know: with hostNetwork the container cannot open the
          port, with hostPort what is meant for the kubelet may reach the container.

          Ports of the control plane are looked at only where the pod tolerates or selects its
          nodes, and no port where the workload is the part itself. Choose another port.""");

  private static final String[] CONTROL_PLANE = {
    "node-role.kubernetes.io/control-plane", "node-role.kubernetes.io/master"
  };

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (TakenPort port : TakenPort.lasting(workload.resource())) {
        ReservedPort reserved = ReservedPort.of(port);
        if (reserved != null && isInTheWay(reserved, workload)) {
          String nodes = reserved.controlPlane() ? " of control plane nodes" : " of every node";
          String message =
              "port " + port.shown() + nodes + " belongs to " + reserved.holder() + " by default";
          findings.report(INFO, workload, port.field(), message);
        }
      }
    }
  }

  private static boolean isInTheWay(ReservedPort port, Manifest<? extends Workload> workload) {
    PodSpec pod = workload.resource().podSpec();
    return !is(port.holder(), workload) && (!port.controlPlane() || mayRunOnControlPlane(pod));
  }

  /** Whether the workload looks like this part of Kubernetes, or like a stand-in for it. */
  private static boolean is(String part, Manifest<? extends Workload> workload) {
    if (workload.name().contains(part)) {
      return true;
    }
    for (Container container : workload.resource().podSpec().containers()) {
      if (container.name().contains(part) || container.image().contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayRunOnControlPlane(PodSpec pod) {
    for (String role : CONTROL_PLANE) {
      if (pod.nodeSelector().containsKey(role)) {
        return true;
      }
      for (Toleration toleration : pod.tolerations()) {
        if (toleration.key().equals(role)
            || toleration.key().isEmpty() && toleration.operator().equals("Exists")) {
          return true;
        }
      }
    }
    return false;
  }
}
