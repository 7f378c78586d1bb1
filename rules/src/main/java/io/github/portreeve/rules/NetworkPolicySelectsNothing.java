package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
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
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A policy about pods that nobody makes. */
final class NetworkPolicySelectsNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "network-policy-selects-nothing",
          Category.BROKEN,
          Severity.INFO,
          "A network policy is for pods that are not in these files, or admits such pods",
          """
          A podSelector that fits no pod makes a policy, or one of its rules, do nothing: the pods
          that were meant stay open, or stay shut out. The pods may well be in other files, so
          this is but a note, and only made where a label with nearly the value is in these files.

          Write the labels of the pods.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean speaksOfAbsence() {
    return true;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<NetworkPolicy>> policies = manifests.ofType(NetworkPolicy.class);
    if (policies.isEmpty() || manifests.isOpen()) {
      return;
    }
    LabelValues values = new LabelValues(manifests);
    for (Manifest<NetworkPolicy> policy : policies) {
      NetworkPolicySpec spec = policy.resource().spec();
      FieldPath field = FieldPath.of("spec", "podSelector");
      check(policy, spec.podSelector(), field, manifests, values, findings);
      checkPeers(policy, spec.ingress(), "ingress", "from", manifests, values, findings);
      checkPeers(policy, spec.egress(), "egress", "to", manifests, values, findings);
    }
  }

  private static void checkPeers(
      Manifest<NetworkPolicy> policy,
      List<NetworkPolicyRule> rules,
      String direction,
      String list,
      ManifestSet manifests,
      LabelValues values,
      Findings findings) {
    for (int i = 0; i < rules.size(); i++) {
      FieldPath peers = FieldPath.of("spec", direction).index(i).child(list);
      for (int j = 0; j < rules.get(i).peers().size(); j++) {
        NetworkPolicyPeer peer = rules.get(i).peers().get(j);
        if (peer.podSelector() != null && peer.namespaceSelector() == null) {
          FieldPath field = peers.index(j).child("podSelector");
          check(policy, peer.podSelector(), field, manifests, values, findings);
        }
      }
    }
  }

  private static void check(
      Manifest<NetworkPolicy> policy,
      LabelSelector selector,
      FieldPath field,
      ManifestSet manifests,
      LabelValues values,
      Findings findings) {
    if (!selector.matchLabels().isEmpty()
        && !Unfilled.isInAny(selector.matchLabels())
        && !manifests.selectsAny(selector, policy)) {
      String meant = values.nearest(selector.matchLabels());
      if (meant != null) {
        String labels = LabelSelector.describe(selector.matchLabels());
        String message = "no pod in these files has the labels " + labels;
        findings.report(INFO, policy, field, message + Words.didYouMean(meant));
      }
    }
  }
}
