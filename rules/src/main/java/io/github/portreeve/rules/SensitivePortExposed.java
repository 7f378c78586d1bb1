package io.github.portreeve.rules;

import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A database or a way to administer that can be reached from outside the cluster. */
final class SensitivePortExposed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sensitive-port-exposed",
          Category.EXPOSED,
          Severity.WARNING,
          "A port of a database or an admin program is open beyond the cluster",
          """
          Databases, caches and programs to administer are found by scanners within hours, and many
          trust whoever reaches them. What runs on a port is guessed from its number.

          It is a warning where a load balancer admits every address, and a remark for node ports
          and host ports, which reach as far as the network of the nodes. Keep such a port in the
          cluster (type ClusterIP, kubectl port-forward for people), make the load balancer
          internal, or list who may come in under loadBalancerSourceRanges.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      if (LoadBalancerReach.isUnlimited(service)) {
        String who = "every address that reaches the load balancer";
        checkService(routes.service(service), Severity.WARNING, who, findings);
      } else if (service.resource().spec().effectiveType().equals("NodePort")) {
        checkService(routes.service(service), Severity.INFO, "whoever reaches a node", findings);
      }
    }
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      checkHostPorts(workload, findings);
    }
  }

  private static void checkService(
      ServiceRoute service, Severity severity, String who, Findings findings) {
    for (ServicePortRoute port : service.ports()) {
      SensitivePort found = SensitivePort.of(targetNumber(port));
      if (found != null) {
        FieldPath field = port.path().child("port");
        findings.report(INFO, severity, service.service(), field, message(found, who));
      }
    }
  }

  /** What is not known of a target port, the Service's own may tell. */
  private static int targetNumber(ServicePortRoute port) {
    int number = port.port().effectiveTargetPort().number();
    for (PortResolution pods : port.pods()) {
      number = Math.max(number, pods.number());
    }
    return number == 0 ? port.port().port() : number;
  }

  private static void checkHostPorts(Manifest<? extends Workload> workload, Findings findings) {
    for (TakenPort port : TakenPort.lasting(workload.resource())) {
      SensitivePort found = SensitivePort.of(port.declared().port().containerPort());
      if (found != null && port.isExplicit() && !port.isOnLoopback()) {
        String message = message(found, "whoever reaches the node");
        findings.report(INFO, Severity.INFO, workload, port.field(), message);
      }
    }
  }

  private static String message(SensitivePort port, String who) {
    return "port " + port.number() + ", usually " + port.program() + ", is open to " + who;
  }
}
