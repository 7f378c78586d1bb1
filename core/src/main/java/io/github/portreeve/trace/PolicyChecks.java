package io.github.portreeve.trace;

import io.github.portreeve.exposure.PolicyGate;
import io.github.portreeve.exposure.PolicyIndex;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.PodSpec;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether network policies let anybody in at the ports where ways end. */
final class PolicyChecks {
  private static final Comparator<Manifest<?>> BY_NAME =
      Comparator.<Manifest<?>, String>comparing(Manifest::namespace).thenComparing(Manifest::name);

  private PolicyChecks() {}

  static void add(
      ManifestSet manifests, List<Target> targets, List<String> doubts, List<String> proofs) {
    PolicyIndex policies = new PolicyIndex(manifests);
    Set<String> good = new LinkedHashSet<>();
    Set<String> bad = new LinkedHashSet<>();
    for (Target target : targets) {
      if (!target.workload().resource().podSpec().hostNetwork()) {
        check(target, policies.of(target.workload()).stream().sorted(BY_NAME).toList(), good, bad);
      }
    }
    doubts.addAll(bad);
    proofs.addAll(good);
  }

  private static void check(
      Target target, List<Manifest<NetworkPolicy>> selecting, Set<String> good, Set<String> bad) {
    PodSpec pod = target.workload().resource().podSpec();
    String port = target.protocol() + " " + target.port();
    String pods = "the pods of " + target.workload().describe();
    if (selecting.isEmpty()) {
      good.add("no network policy in these files selects " + pods);
      return;
    }
    for (Manifest<NetworkPolicy> policy : selecting) {
      if (new PolicyGate(policy.resource(), pod).admits(target.port(), target.protocol())) {
        good.add(policy.describe() + " admits " + port + " to " + pods + ", from whom it says");
        return;
      }
    }
    String first = selecting.get(0).describe();
    bad.add(
        "no network policy here admits anybody to %s of %s, but %s selects them"
            .formatted(port, pods, first));
  }
}
