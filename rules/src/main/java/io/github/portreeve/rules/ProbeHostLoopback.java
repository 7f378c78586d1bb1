package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A probe that asks the wrong machine. */
final class ProbeHostLoopback implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "probe-host-loopback",
          Category.BROKEN,
          Severity.WARNING,
          "A probe asks the loopback address, which is the node's and not the pod's",
          """
          The kubelet asks from the node. A probe with host 127.0.0.1 or localhost therefore asks
          a port of the node itself, not of the container: it fails, or is answered by something
          else.

          Leave host out, then the pod's own address is asked. Pods with hostNetwork share the
          node's address and may say so.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      if (!workload.resource().podSpec().hostNetwork() && !hasLoopbackPort(workload)) {
        for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
          for (PortQuestion question : PortQuestion.of(container)) {
            check(workload, question, findings);
          }
        }
      }
    }
  }

  private static void check(
      Manifest<? extends Workload> workload, PortQuestion question, Findings findings) {
    String host = question.host();
    if (host.startsWith("127.") || host.equals("localhost") || host.equals("::1")) {
      findings.report(
          INFO,
          workload,
          question.field().child("host"),
          "\"" + host + "\" is the node that the kubelet asks from, not the pod; leave host out");
    }
  }

  /** A host port brings what is asked of the node back to the pod. */
  private static boolean hasLoopbackPort(Manifest<? extends Workload> workload) {
    for (TakenPort port : TakenPort.lasting(workload.resource())) {
      if (port.isOnLoopback() || port.isOnAnyAddress()) {
        return true;
      }
    }
    return false;
  }
}
