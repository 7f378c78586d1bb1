package io.github.portreeve.rules;

import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A targetPort name that only some of the selected workloads have. */
final class TargetPortPartial implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "target-port-partial",
          Category.BROKEN,
          Severity.INFO,
          "Some of the selected workloads lack the port that targetPort names",
          """
          A pod without a port of the name that targetPort gives is passed over, so these pods \
          get no traffic from this port of the Service. That can be meant, as for a port that \
          only some pods serve.

          If all pods should get traffic, give the port to the others, or narrow the selector.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : TargetPorts.of(service, routes)) {
        List<PortResolution> without = withoutPort(port);
        if (!without.isEmpty() && port.isPartial()) {
          report(service, port, without, findings);
        }
      }
    }
  }

  private static List<PortResolution> withoutPort(ServicePortRoute port) {
    List<PortResolution> without = new ArrayList<>();
    for (PortResolution pod : port.pods()) {
      Manifest<? extends Workload> workload = pod.workload();
      if (!pod.match().isReached()
          && LastingPods.areMadeBy(workload)
          && !Unfilled.isInPortNames(workload.resource().podSpec())) {
        without.add(pod);
      }
    }
    return without;
  }

  private static void report(
      Manifest<Service> service,
      ServicePortRoute port,
      List<PortResolution> without,
      Findings findings) {
    Manifest<? extends Workload> workload = TargetPorts.first(without).workload();
    int others = without.size() - 1;
    String message =
        "the pods of "
            + workload.describe()
            + (others == 0 ? "" : " and " + Words.counted(others, "other workload"))
            + " are selected, but have no "
            + port.port().effectiveProtocol()
            + " port named "
            + port.port().effectiveTargetPort()
            + " and get no traffic";
    FieldPath pods = workload.resource().podSpecPath();
    Related place = Related.of(workload, pods, "the pods of " + workload.describe());
    findings.report(INFO, service, port.targetPath(), message, place);
  }
}
