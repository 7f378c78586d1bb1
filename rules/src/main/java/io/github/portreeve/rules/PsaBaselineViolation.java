package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Namespace;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pods that their own namespace turns away. */
final class PsaBaselineViolation implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "psa-baseline-violation",
          Category.BROKEN,
          Severity.ERROR,
          "Pods use the node's network in a namespace that forbids it",
          """
          A namespace with the label pod-security.kubernetes.io/enforce: baseline or restricted
          refuses pods with hostNetwork, with a hostPort, and since Kubernetes 1.34 with a host in a
          probe or hook. A workload is taken all the same; its controller then fails to create each
          pod.

          Do without, or move the workload to a namespace that enforces privileged.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Map<String, List<Manifest<Namespace>>> demanding = demanding(manifests);
    if (demanding.isEmpty()) {
      return;
    }
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (Manifest<Namespace> namespace :
          demanding.getOrDefault(workload.namespace(), List.of())) {
        checkWorkload(workload, namespace, manifests.cluster(), findings);
      }
    }
  }

  private static Map<String, List<Manifest<Namespace>>> demanding(ManifestSet manifests) {
    Map<String, List<Manifest<Namespace>>> found = new HashMap<>();
    for (Manifest<Namespace> namespace : manifests.ofType(Namespace.class)) {
      if (PodSecurityLevel.demandsBaseline(namespace)) {
        List<Manifest<Namespace>> list = found.get(namespace.name());
        if (list == null) {
          list = new ArrayList<>(1);
          found.put(namespace.name(), list);
        }
        list.add(namespace);
      }
    }
    return found;
  }

  private static void checkWorkload(
      Manifest<? extends Workload> workload,
      Manifest<Namespace> namespace,
      ClusterProfile cluster,
      Findings findings) {
    boolean hosts = PodSecurityLevel.isAtLeast(34, namespace, cluster);
    if (workload.resource().podSpec().hostNetwork()) {
      FieldPath field = workload.resource().podSpecPath().child("hostNetwork");
      report(workload, field, "hostNetwork", namespace, findings);
    }
    for (TakenPort port : TakenPort.of(workload.resource())) {
      if (port.isExplicit()) {
        report(workload, port.field(), "hostPort " + port.number(), namespace, findings);
      }
    }
    for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
      for (PortQuestion question : PortQuestion.of(container)) {
        if (hosts && !question.host().isEmpty()) {
          String what = "asking host \"" + question.host() + "\"";
          report(workload, question.field().child("host"), what, namespace, findings);
        }
      }
    }
  }

  private static void report(
      Manifest<? extends Workload> workload,
      FieldPath field,
      String what,
      Manifest<Namespace> namespace,
      Findings findings) {
    boolean pod = workload.resource().kind() == ResourceKind.POD;
    String message =
        (pod ? "the pod is" : "its pods are")
            + " refused for "
            + what
            + ": namespace \""
            + namespace.name()
            + "\" enforces "
            + PodSecurityLevel.of(namespace);
    FieldPath label = FieldPath.of("metadata", "labels").key(PodSecurityLevel.ENFORCE);
    findings.report(INFO, workload, field, message, Related.of(namespace, label, "enforced here"));
  }
}
