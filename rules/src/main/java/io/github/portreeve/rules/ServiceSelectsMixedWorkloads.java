package io.github.portreeve.rules;

import io.github.portreeve.exposure.DeclaredPort;
import io.github.portreeve.exposure.PodPorts;
import io.github.portreeve.exposure.PortMatch;
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

/** A Service that sends its traffic also to pods of another trade. */
final class ServiceSelectsMixedWorkloads implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-selects-mixed-workloads",
          Category.BROKEN,
          Severity.INFO,
          "The Service selects workloads that do not all have its port",
          """
          A Service shares its connections out among all pods that its selector fits. When one \
          workload declares the targetPort and another declares other ports only, part of the \
          connections reach pods where most likely nothing listens, and fail now and then. It \
          happens when a label such as app is common to a web server and its database.

          Add a label that only the one workload's pods have, to the pods and to the selector.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    SpokenOf spoken = new SpokenOf(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : TargetPorts.of(service, routes)) {
        List<PortResolution> strange = strangers(port, spoken);
        if (!strange.isEmpty()) {
          report(service, port, TargetPorts.first(strange), findings);
          break;
        }
      }
    }
  }

  /** Pods that declare other ports than the one that some pod has; none when no pod has it. */
  private static List<PortResolution> strangers(ServicePortRoute port, SpokenOf spoken) {
    List<PortResolution> strangers = new ArrayList<>();
    boolean declared = false;
    for (PortResolution pod : port.pods()) {
      declared |= pod.match() == PortMatch.DECLARED;
      if (pod.match() == PortMatch.UNDECLARED
          && LastingPods.areMadeBy(pod.workload())
          && !spoken.in(pod.workload(), pod.number())) {
        strangers.add(pod);
      }
    }
    return declared ? strangers : List.of();
  }

  private static void report(
      Manifest<Service> service, ServicePortRoute port, PortResolution pod, Findings findings) {
    Manifest<? extends Workload> workload = pod.workload();
    DeclaredPort other = PodPorts.declared(workload.resource().podSpec()).get(0);
    String message =
        workload.describe()
            + " is selected too, but it declares port "
            + other.port().containerPort()
            + " and not "
            + port.port().effectiveTargetPort()
            + ", which the Service sends to";
    Related place = Related.of(workload, other.path(workload.resource()), "declared here");
    findings.report(INFO, service, FieldPath.of("spec", "selector"), message, place);
  }
}
