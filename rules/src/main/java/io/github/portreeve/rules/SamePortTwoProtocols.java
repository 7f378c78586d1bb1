package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** One number for two protocols, which a client-side apply cannot tell apart. */
final class SamePortTwoProtocols implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "same-port-two-protocols",
          Category.CONFLICT,
          Severity.INFO,
          "A later kubectl apply may lose one of two protocols on one port",
          """
          One number for TCP and UDP is fine, and common for DNS and HTTP/3. But kubectl apply
          merges lists of ports by their number alone, and so does helm: when such a list changes
          later, one of the two entries can vanish from the object without a word
          (kubernetes/kubernetes issues 39188 and 105610).

          kubectl apply --server-side tells them apart, and so does kubectl replace.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      checkService(service, service.resource().spec().ports(), findings);
    }
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
        checkContainer(workload, container, findings);
      }
    }
  }

  private static void checkService(
      Manifest<Service> service, List<ServicePort> ports, Findings findings) {
    FieldPath list = FieldPath.of("spec", "ports");
    for (int i = 1; i < ports.size(); i++) {
      for (int j = 0; j < i; j++) {
        ServicePort one = ports.get(j);
        ServicePort other = ports.get(i);
        if (one.port() == other.port()
            && !one.effectiveProtocol().equals(other.effectiveProtocol())) {
          FieldPath first = list.index(j).child("port");
          FieldPath second = list.index(i).child("port");
          report(service, one.port(), first, second, findings);
        }
      }
    }
  }

  private static void checkContainer(
      Manifest<? extends Workload> workload, PlacedContainer container, Findings findings) {
    List<ContainerPort> ports = container.container().ports();
    for (int i = 1; i < ports.size(); i++) {
      for (int j = 0; j < i; j++) {
        ContainerPort one = ports.get(j);
        ContainerPort other = ports.get(i);
        if (one.containerPort() == other.containerPort()
            && !one.effectiveProtocol().equals(other.effectiveProtocol())) {
          FieldPath first = container.port(j).child("containerPort");
          FieldPath second = container.port(i).child("containerPort");
          report(workload, one.containerPort(), first, second, findings);
        }
      }
    }
  }

  private static void report(
      Manifest<?> manifest, int port, FieldPath first, FieldPath second, Findings findings) {
    String message =
        "port "
            + port
            + " is listed for two protocols; when the list changes, a client-side "
            + "kubectl apply may lose one, kubectl apply --server-side does not";
    findings.report(
        INFO, manifest, second, message, Related.of(manifest, first, "listed here too"));
  }
}
