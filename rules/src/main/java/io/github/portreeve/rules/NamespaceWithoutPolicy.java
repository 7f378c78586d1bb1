package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pods that everybody in the cluster reaches. */
final class NamespaceWithoutPolicy implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.optIn(
          "namespace-without-policy",
          Category.EXPOSED,
          "No network policy in these files is for the pods of a namespace",
          """
          Without a network policy every pod of the cluster reaches every other one. Many clusters
          therefore ask that each namespace has at least one policy, most often one that denies
          what no other policy admits.

          The rule looks at workloads that name their namespace. Add a policy with an empty
          podSelector.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Set<String> covered = new HashSet<>();
    for (Manifest<NetworkPolicy> policy : manifests.ofType(NetworkPolicy.class)) {
      covered.add(policy.namespace());
    }
    if (covered.contains("")) {
      return; // It may be for any of them.
    }
    List<Manifest<? extends Workload>> workloads = new ArrayList<>(manifests.workloads());
    workloads.sort(ByName.ORDER);
    for (Manifest<? extends Workload> workload : workloads) {
      String namespace = workload.namespace();
      if (!namespace.isEmpty() && covered.add(namespace)) {
        String message = "no network policy in these files is for namespace \"" + namespace + "\"";
        findings.report(INFO, workload, FieldPath.of("metadata", "namespace"), message);
      }
    }
  }
}
