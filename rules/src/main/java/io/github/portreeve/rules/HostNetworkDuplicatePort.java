package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template that the server takes and none of whose pods it will take. */
final class HostNetworkDuplicatePort implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-network-duplicate-port",
          Category.BROKEN,
          Severity.ERROR,
          "Every pod of a hostNetwork template is refused for a port taken twice",
          """
          With hostNetwork the API server makes every containerPort of a pod a hostPort, and refuses
          the pod when two of its containers, or one of them twice, take the same port and protocol.
          Since Kubernetes 1.28 it does so for pods, not for templates: the workload is taken, and
          its controller fails to create each pod.

          Containers of a pod share the network anyway; two cannot listen on one port. Give them
          different ports, or drop the port that is declared twice.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (!manifests.cluster().atLeast(28)) {
      return; // The server refuses the template itself.
    }
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      boolean template = workload.resource().kind() != ResourceKind.POD;
      if (template && workload.resource().podSpec().hostNetwork()) {
        checkTemplate(workload, findings);
      }
    }
  }

  private static void checkTemplate(Manifest<? extends Workload> workload, Findings findings) {
    List<TakenPort> ports = TakenPort.of(workload.resource());
    for (int i = 1; i < ports.size(); i++) {
      TakenPort earlier = firstSame(ports.get(i), ports.subList(0, i));
      if (earlier != null && !(earlier.isExplicit() && ports.get(i).isExplicit())) {
        report(workload, earlier, ports.get(i), findings);
      }
    }
  }

  private static @Nullable TakenPort firstSame(TakenPort port, List<TakenPort> earlier) {
    for (TakenPort other : earlier) {
      if (other.isSameToServer(port)) {
        return other;
      }
    }
    return null;
  }

  private static void report(
      Manifest<? extends Workload> workload, TakenPort first, TakenPort second, Findings findings) {
    boolean same = first.isOfSameContainer(second);
    String takers =
        same
            ? second.containerName() + " takes port " + second.shown() + " of the node twice"
            : first.containerName()
                + " and "
                + second.containerName()
                + " both take port "
                + second.shown()
                + " of the node";
    String message = takers + " because of hostNetwork, so every pod is refused";
    Related other = Related.of(workload, first.field(), "taken here by " + first.containerName());
    findings.report(INFO, workload, second.field(), message, other);
  }
}
