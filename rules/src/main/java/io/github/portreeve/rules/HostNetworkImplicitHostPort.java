package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Container ports that hostNetwork turns into host ports without a word. */
final class HostNetworkImplicitHostPort implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-network-implicit-host-port",
          Category.CONFLICT,
          Severity.INFO,
          "With hostNetwork every containerPort is a host port",
          """
          The API server fills in hostPort with the containerPort for each port of a hostNetwork
          pod. So the scheduler treats it as taken on the node, and a second pod that declares the
          same port stays Pending, though no hostPort stands in any manifest.

          A containerPort is only documentation otherwise: leave it out where pods need not be kept
          apart, or write the hostPort too so that everybody sees it.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      List<TakenPort> implicit = implicit(workload.resource());
      if (!implicit.isEmpty()) {
        findings.report(INFO, workload, implicit.get(0).field(), message(implicit));
      }
    }
  }

  private static List<TakenPort> implicit(Workload workload) {
    List<TakenPort> implicit = new ArrayList<>();
    for (TakenPort port : TakenPort.of(workload)) {
      if (!port.isExplicit()) {
        implicit.add(port);
      }
    }
    return implicit;
  }

  private static String message(List<TakenPort> ports) {
    StringBuilder message = new StringBuilder("hostNetwork makes containerPort ");
    for (int i = 0; i < ports.size(); i++) {
      message.append(i == 0 ? "" : i == ports.size() - 1 ? " and " : ", ");
      message.append(ports.get(i).shown());
    }
    return message
        .append(ports.size() == 1 ? " a host port" : " host ports")
        .append(" too")
        .toString();
  }
}
