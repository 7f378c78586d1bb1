package io.github.portreeve.rules;

import io.github.portreeve.exposure.DeclaredPort;
import io.github.portreeve.exposure.PortMatch;
import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
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
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A program that listens where the Service cannot come. */
final class TargetPortOnLoopback implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "target-port-on-loopback",
          Category.BROKEN,
          Severity.INFO,
          "A container is told to listen on its loopback address, where no Service gets in",
          """
          Traffic of a Service comes to the pod's own address. A program that listens on 127.0.0.1
          hears only what comes from its own pod, and connections through the Service are refused
          although everything else is right.

          The note is made where an argument gives the loopback address together with the number
          of a port that a Service sends to. Let the program listen on 0.0.0.0 or on [::].""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : routes.service(service).ports()) {
        for (PortResolution pod : port.pods()) {
          DeclaredPort declared = pod.declared();
          if (pod.match() == PortMatch.DECLARED && declared != null) {
            check(service, pod, declared.container(), findings);
          }
        }
      }
    }
  }

  private static void check(
      Manifest<Service> service, PortResolution pod, Container container, Findings findings) {
    for (PlacedContainer placed : PlacedContainer.of(pod.workload().resource())) {
      if (placed.container() == container) {
        checkTexts(service, pod, container.command(), placed.field().child("command"), findings);
        checkTexts(service, pod, container.args(), placed.field().child("args"), findings);
      }
    }
  }

  private static void checkTexts(
      Manifest<Service> service,
      PortResolution pod,
      List<String> texts,
      FieldPath field,
      Findings findings) {
    for (int i = 0; i < texts.size(); i++) {
      if (listensInside(texts.get(i), pod.number())) {
        findings.report(
            INFO,
            pod.workload(),
            field.index(i),
            service.describe()
                + " sends to port "
                + pod.number()
                + ", which is opened for the pod"
                + " itself only",
            Related.of(service, FieldPath.of("spec", "ports"), "the ports of the Service"));
      }
    }
  }

  /** Whether an option for what to listen on has a loopback address and the port. */
  private static boolean listensInside(String text, int port) {
    int value = Math.max(text.indexOf('='), text.indexOf(' '));
    String option = value < 0 ? "" : text.substring(0, value);
    boolean listens =
        option.contains("listen") || option.contains("bind") || option.contains("addr");
    String address = text.substring(value + 1);
    return listens && (address.equals("127.0.0.1:" + port) || address.equals("localhost:" + port));
  }
}
