package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.StreamConfig;
import io.github.portreeve.exposure.StreamEntry;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A port that the controller forwards and its Service does not let in. */
final class TcpConfigmapPortNotOnService implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tcp-configmap-port-not-on-service",
          Category.BROKEN,
          Severity.WARNING,
          "The controller listens on a port that its Service does not have",
          """
          An entry of the ConfigMap for TCP or UDP makes the controller listen on one more port. \
          Its Service, through which everybody comes, does not gain that port by itself.

          It is said only where these files hold the ConfigMap, the controller that names it in a \
          flag, and a Service that selects the controller, and where the controller is not on the \
          node's network.

          Add the port to the controller's Service, with the same number for targetPort.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (StreamConfig config : StreamConfig.in(manifests)) {
      Manifest<? extends Workload> controller = config.controller();
      if (controller != null && !controller.resource().podSpec().hostNetwork()) {
        List<Manifest<Service>> doors = doors(controller, manifests);
        for (String key : config.map().resource().data().keySet()) {
          int port = StreamEntry.number(key);
          if (port != 0 && !doors.isEmpty() && !isOpen(port, controller, doors)) {
            report(config, key, ByName.first(doors), findings);
          }
        }
      }
    }
  }

  /** The Services that select the controller, without those for its webhook and its metrics. */
  private static List<Manifest<Service>> doors(
      Manifest<? extends Workload> controller, ManifestSet manifests) {
    Routes routes = Routes.of(manifests);
    List<Manifest<Service>> doors = new ArrayList<>();
    for (Manifest<Service> service : manifests.services()) {
      String type = service.resource().spec().type();
      boolean outward = type.equals("NodePort") || type.equals("LoadBalancer");
      if (outward && routes.service(service).workloads().contains(controller)) {
        doors.add(service);
      }
    }
    return doors;
  }

  private static boolean isOpen(
      int port, Manifest<? extends Workload> controller, List<Manifest<Service>> doors) {
    for (Manifest<Service> door : doors) {
      for (ServicePort one : door.resource().spec().ports()) {
        if (one.port() == port || leadsTo(port, one.effectiveTargetPort(), controller)) {
          return true;
        }
      }
    }
    return isOnNode(port, controller);
  }

  private static boolean leadsTo(
      int port, IntOrString target, Manifest<? extends Workload> controller) {
    if (!target.isString()) {
      return target.number() == port;
    }
    for (Container container : controller.resource().podSpec().containers()) {
      for (ContainerPort one : container.ports()) {
        if (one.containerPort() == port && one.name().equals(target.string())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOnNode(int port, Manifest<? extends Workload> controller) {
    for (TakenPort taken : TakenPort.of(controller.resource())) {
      if (taken.number() == port) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      StreamConfig config, String key, Manifest<Service> door, Findings findings) {
    findings.report(
        INFO,
        config.map(),
        StreamConfig.field(key),
        door.describe() + " before the controller has no port " + key,
        Related.of(door, FieldPath.of("spec", "ports"), "the ports of the controller's Service"));
  }
}
