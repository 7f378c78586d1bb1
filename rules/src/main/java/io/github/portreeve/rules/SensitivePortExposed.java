package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
          trust whoever reaches them. What runs on a port is guessed from its number, and for ports
          that many programs use from the names and images beside it too.

          It is a warning where a load balancer admits every address, and a remark for Ingresses,
          which may ask who comes, and for node ports and host ports, which reach as far as the
          network of the nodes. Keep such a port in the cluster (type ClusterIP, kubectl
          port-forward for people), make the load balancer internal, or list who may come in under
          loadBalancerSourceRanges.""");

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
    checkIngresses(manifests, routes, findings);
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      checkHostPorts(workload, findings);
    }
  }

  private static void checkService(
      ServiceRoute service, Severity severity, String who, Findings findings) {
    for (ServicePortRoute port : service.ports()) {
      SensitivePort found = sensitive(port);
      if (found != null) {
        FieldPath field = port.path().child("port");
        Severity shown = found.isSure() ? severity : Severity.INFO;
        findings.report(INFO, shown, service.service(), field, message(found, who));
      }
    }
  }

  private static void checkIngresses(ManifestSet manifests, Routes routes, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (BackendRoute backend : Backends.of(routes, ingress)) {
        SensitivePort found = backend.port() == null ? null : sensitive(backend.port());
        if (found != null) {
          String message = message(found, "whoever reaches the Ingress");
          FieldPath field = Backends.field(ingress, backend, "name");
          findings.report(INFO, Severity.INFO, ingress, field, message);
        }
      }
    }
  }

  private static @Nullable SensitivePort sensitive(ServicePortRoute port) {
    List<String> names = new ArrayList<>();
    names.add(port.service().name());
    for (PortResolution pod : port.pods()) {
      addNames(pod.workload(), names);
    }
    return SensitivePort.of(targetNumber(port), names);
  }

  private static void addNames(Manifest<? extends Workload> workload, List<String> names) {
    names.add(workload.name());
    for (Container container : workload.resource().podSpec().containers()) {
      names.add(container.image());
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
    List<TakenPort> ports = TakenPort.lasting(workload.resource());
    List<String> names = new ArrayList<>();
    addNames(workload, names);
    for (TakenPort port : ports) {
      SensitivePort found = SensitivePort.of(port.declared().port().containerPort(), names);
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
