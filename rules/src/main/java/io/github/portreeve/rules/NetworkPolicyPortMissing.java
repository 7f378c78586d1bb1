package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** A door in a policy that leads to no port. */
final class NetworkPolicyPortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "network-policy-port-missing",
          Category.BROKEN,
          Severity.WARNING,
          "A network policy admits a port that the pods do not have",
          """
          A policy speaks of the ports of pods. A name that no container of the pods gives to a
          port admits nothing, and neither does the port of a Service where the pods listen on
          another one: the policy sees what the Service has turned into its targetPort.

          Write the containers' port, by its name or its number. Numbers are only spoken of where a
          Service in these files shows which one was meant and the policy does not admit that one
          too, and names that are like none of the pods' are a remark.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<NetworkPolicy>> policies = manifests.ofType(NetworkPolicy.class);
    if (policies.isEmpty()) {
      return;
    }
    ServicePorts services = new ServicePorts(manifests);
    for (Manifest<NetworkPolicy> policy : policies) {
      NetworkPolicySpec spec = policy.resource().spec();
      List<Manifest<? extends Workload>> own = manifests.selectedBy(spec.podSelector(), policy);
      for (int i = 0; i < spec.ingress().size(); i++) {
        FieldPath rule = FieldPath.of("spec", "ingress").index(i);
        check(policy, spec.ingress().get(i), rule, own, services, findings);
      }
      for (int i = 0; i < spec.egress().size(); i++) {
        FieldPath rule = FieldPath.of("spec", "egress").index(i);
        NetworkPolicyRule egress = spec.egress().get(i);
        check(policy, egress, rule, targets(egress, policy, manifests), services, findings);
      }
    }
  }

  /** The pods that a rule lets out to; none when it lets out to others than pods of these files. */
  private static List<Manifest<? extends Workload>> targets(
      NetworkPolicyRule rule, Manifest<NetworkPolicy> policy, ManifestSet manifests) {
    List<Manifest<? extends Workload>> targets = new ArrayList<>();
    for (NetworkPolicyPeer peer : rule.peers()) {
      LabelSelector pods = peer.podSelector();
      if (pods == null || pods.isEmpty() || peer.namespaceSelector() != null) {
        return List.of();
      }
      targets.addAll(manifests.selectedBy(pods, policy));
    }
    return targets;
  }

  private static void check(
      Manifest<NetworkPolicy> policy,
      NetworkPolicyRule rule,
      FieldPath field,
      List<Manifest<? extends Workload>> pods,
      ServicePorts services,
      Findings findings) {
    for (int i = 0; i < rule.ports().size() && !pods.isEmpty(); i++) {
      FieldPath port = field.child("ports").index(i).child("port");
      check(new AdmittedPort(policy, rule, port, rule.ports().get(i)), pods, services, findings);
    }
  }

  private static void check(
      AdmittedPort port,
      List<Manifest<? extends Workload>> pods,
      ServicePorts services,
      Findings findings) {
    List<String> names = new ArrayList<>();
    for (Manifest<? extends Workload> workload : pods) {
      if (port.isOf(workload)) {
        return;
      }
      names.addAll(PortNames.of(workload.resource().podSpec()));
    }
    if (port.name() != null) {
      report(port, pods, names, findings);
    } else {
      Related service = services.turnedInto(port, pods);
      if (service != null && !Unfilled.isInAny(names)) {
        String message =
            "a policy sees the pods' port, and not the Service's port " + port.number();
        findings.report(INFO, port.policy(), port.field(), message, service);
      }
    }
  }

  private static void report(
      AdmittedPort port,
      List<Manifest<? extends Workload>> pods,
      List<String> names,
      Findings findings) {
    String name = port.name();
    if (name != null && !Unfilled.isIn(name) && !Unfilled.isInAny(names)) {
      Manifest<?> workload = ByName.first(pods);
      String meant = Nearest.to(name, names);
      String message = "none of the pods meant has a port named \"" + name + "\"";
      Related place = Related.of(workload, FieldPath.of("spec"), "pods that are meant");
      findings.report(
          INFO,
          meant == null ? Severity.INFO : Severity.WARNING,
          port.policy(),
          port.field(),
          message + Words.didYouMean(meant),
          place);
    }
  }
}
