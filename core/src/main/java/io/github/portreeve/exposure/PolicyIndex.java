package io.github.portreeve.exposure;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The network policies that have a say in what comes in to each workload's pods. */
public final class PolicyIndex {
  private final Map<Workload, List<Manifest<NetworkPolicy>>> policies = new IdentityHashMap<>();

  public PolicyIndex(ManifestSet manifests) {
    for (Manifest<NetworkPolicy> policy : manifests.ofType(NetworkPolicy.class)) {
      if (PolicyGate.isForIngress(policy.resource())) {
        LabelSelector selector = policy.resource().spec().podSelector();
        for (Manifest<? extends Workload> workload : manifests.selectedBy(selector, policy)) {
          add(workload.resource(), policy);
        }
      }
    }
  }

  private void add(Workload workload, Manifest<NetworkPolicy> policy) {
    List<Manifest<NetworkPolicy>> list = policies.get(workload);
    if (list == null) {
      list = new ArrayList<>(1);
      policies.put(workload, list);
    }
    list.add(policy);
  }

  public boolean isEmpty() {
    return policies.isEmpty();
  }

  public List<Manifest<NetworkPolicy>> of(Manifest<? extends Workload> workload) {
    return policies.getOrDefault(workload.resource(), List.of());
  }
}
