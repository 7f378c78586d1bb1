package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A question that goes over another protocol than the port has. */
final class ProbePortProtocol implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "probe-port-protocol",
          Category.BROKEN,
          Severity.INFO,
          "A probe asks by TCP a port that is declared for UDP only",
          """
          Probes of the kinds httpGet, tcpSocket and grpc go over TCP, whatever the port that they
          name is declared for. A program that listens only on UDP does not answer them. Some
          programs, name servers for instance, listen on both; then only the declaration is
          incomplete.

          Ask a TCP port, or use an exec probe.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
        for (PortQuestion question : PortQuestion.of(container)) {
          if (question.host().isEmpty()) {
            check(workload, container, question, findings);
          }
        }
      }
    }
  }

  private static void check(
      Manifest<? extends Workload> workload,
      PlacedContainer container,
      PortQuestion question,
      Findings findings) {
    String other = null;
    for (ContainerPort port : container.container().ports()) {
      if (isMeant(question.port(), port)) {
        if (port.effectiveProtocol().equals("TCP")) {
          return;
        }
        other = port.effectiveProtocol();
      }
    }
    if (other != null) {
      String message = "the probe goes over TCP, port " + question.port() + " is declared for ";
      findings.report(INFO, workload, question.field().child("port"), message + other + " only");
    }
  }

  private static boolean isMeant(IntOrString wanted, ContainerPort port) {
    return wanted.isString()
        ? port.name().equals(wanted.string())
        : port.containerPort() == wanted.number();
  }
}
