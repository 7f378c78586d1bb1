package io.github.portreeve.rules;

import io.github.portreeve.exposure.DeclaredPort;
import io.github.portreeve.exposure.PodPorts;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;

/** A probe of a port that nobody speaks of. */
final class ProbePortUndeclared implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "probe-port-undeclared",
          Category.BROKEN,
          Severity.INFO,
          "A probe asks another port than the one that its container declares",
          """
          A numeric port of a probe is asked whether a container declares it or not, so this works
          when something listens there. Often it is a slip, though: the container's port was
          changed, and the probe was not. Then the container is killed again and again, or never
          becomes ready.

          Nothing is said where an argument or a variable of the container speaks of the number, and
          of containers with several ports, which often have one more for such questions. Name the
          port and ask it by its name, so that both change together.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
        if (container.container().ports().size() == 1) {
          for (PortQuestion question : PortQuestion.of(container)) {
            check(workload, container.container(), question, findings);
          }
        }
      }
    }
  }

  private static void check(
      Manifest<? extends Workload> workload,
      Container container,
      PortQuestion question,
      Findings findings) {
    int number = question.port().number();
    if (!question.port().isString()
        && number > 0
        && question.host().isEmpty()
        && !isDeclared(number, workload)
        && !SpokenOf.by(container, number)) {
      findings.report(
          INFO,
          workload,
          question.field().child("port"),
          "no container of the pod declares port "
              + number
              + ", container \""
              + container.name()
              + "\" declares "
              + container.ports().get(0).containerPort());
    }
  }

  private static boolean isDeclared(int number, Manifest<? extends Workload> workload) {
    for (DeclaredPort declared : PodPorts.declared(workload.resource().podSpec())) {
      int port = declared.port().containerPort();
      if (port == number || port == 0) {
        return true;
      }
    }
    return false;
  }
}
