package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A client that knocks at the wrong door. */
final class ServiceUrlPortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-url-port-missing",
          Category.BROKEN,
          Severity.INFO,
          "A URL in a container names a Service of these files and a port it does not have",
          """
          Clients inside the cluster reach a Service at its port, not at the targetPort and not at
          the nodePort. A URL with another one, in a variable or an argument of a container, ends
          in a refused connection or in a timeout.

          Write one of the Service's ports. Nothing is said of headless Services, whose clients
          reach the pods at whatever port these listen on, and of pods behind the Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (manifests.services().isEmpty() || manifests.isOpen()) {
      return;
    }
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (PlacedContainer placed : PlacedContainer.of(workload.resource())) {
        Container container = placed.container();
        checkAll(
            workload, container.command(), placed.field().child("command"), manifests, findings);
        checkAll(workload, container.args(), placed.field().child("args"), manifests, findings);
        for (int i = 0; i < container.env().size(); i++) {
          FieldPath field = placed.field().child("env").index(i).child("value");
          check(workload, container.env().get(i).value(), field, manifests, findings);
        }
      }
    }
  }

  private static void checkAll(
      Manifest<? extends Workload> workload,
      List<String> texts,
      FieldPath field,
      ManifestSet manifests,
      Findings findings) {
    for (int i = 0; i < texts.size(); i++) {
      check(workload, texts.get(i), field.index(i), manifests, findings);
    }
  }

  private static void check(
      Manifest<? extends Workload> workload,
      String text,
      FieldPath field,
      ManifestSet manifests,
      Findings findings) {
    for (ServiceUrl url : ServiceUrl.in(text)) {
      Manifest<Service> service = url.service(workload, manifests);
      if (service != null
          && !hasPort(service.resource().spec(), url.port())
          && !selects(service, workload, manifests)) {
        findings.report(
            INFO,
            workload,
            field,
            service.describe() + " has no port " + url.port() + ", it has " + ports(service),
            Related.of(service, FieldPath.of("spec", "ports"), "its ports"));
      }
    }
  }

  private static boolean hasPort(ServiceSpec spec, int port) {
    for (ServicePort one : spec.ports()) {
      if (one.port() == port || one.port() == 0) {
        return true;
      }
    }
    return spec.isHeadless() || spec.isExternalName() || spec.ports().isEmpty();
  }

  /** Then the pod speaks of itself, of what it listens on or what it tells others. */
  private static boolean selects(
      Manifest<Service> service, Manifest<? extends Workload> workload, ManifestSet manifests) {
    for (Manifest<? extends Workload> selected : manifests.selectedBy(service)) {
      if (selected.resource() == workload.resource()) {
        return true;
      }
    }
    return false;
  }

  private static String ports(Manifest<Service> service) {
    StringBuilder out = new StringBuilder();
    for (ServicePort port : service.resource().spec().ports()) {
      out.append(out.length() == 0 ? "" : ", ").append(port.port());
    }
    return out.toString();
  }
}
