package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** Pods without a network of their own. */
final class HostNetwork implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-network",
          Category.EXPOSED,
          Severity.INFO,
          "The pods use the network of their node",
          """
          With hostNetwork a container's ports are ports of the node, declared or not, and open to
          whoever reaches the node; network policies do not hold for it, and it reaches what
          listens on the node's loopback address, as some parts of Kubernetes do.

          Agents that serve the node itself need this. Others are better off with a Service, or with
          a hostPort for the one port that is meant.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      if (workload.resource().podSpec().hostNetwork()) {
        findings.report(
            INFO,
            workload,
            workload.resource().podSpecPath().child("hostNetwork"),
            "with hostNetwork, whatever port the containers open is open on the node");
      }
    }
  }
}
