package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** Rules that a policy declares itself not to be for. */
final class NetworkPolicyRulesIgnored implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "network-policy-rules-ignored",
          Category.BROKEN,
          Severity.WARNING,
          "Rules of a network policy are for a direction that it is not for",
          """
          policyTypes says whether a policy is for what comes in, for what goes out, or for both.
          Rules of a direction that is missing there are kept and never looked at: the pods are as
          open in that direction as without the policy.

          Add Ingress or Egress to policyTypes, or leave policyTypes out of a policy that has both
          kinds of rules.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<NetworkPolicy> policy : manifests.ofType(NetworkPolicy.class)) {
      NetworkPolicySpec spec = policy.resource().spec();
      check(policy, "Ingress", spec.ingress(), findings);
      check(policy, "Egress", spec.egress(), findings);
    }
  }

  private static void check(
      Manifest<NetworkPolicy> policy,
      String direction,
      List<NetworkPolicyRule> rules,
      Findings findings) {
    List<String> types = policy.resource().spec().policyTypes();
    if (!rules.isEmpty() && !types.isEmpty() && !types.contains(direction)) {
      findings.report(
          INFO,
          policy,
          FieldPath.of("spec", direction.equals("Ingress") ? "ingress" : "egress"),
          "policyTypes does not have " + direction + ", so nobody looks at these rules",
          Related.of(policy, FieldPath.of("spec", "policyTypes"), "what the policy is for"));
    }
  }
}
