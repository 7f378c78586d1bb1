package io.github.portreeve.model;

import java.util.List;

/** The pods a policy is for, and what it admits. */
public record NetworkPolicySpec(
    LabelSelector podSelector,
    List<NetworkPolicyRule> ingress,
    List<NetworkPolicyRule> egress,
    List<String> policyTypes) {

  public NetworkPolicySpec {
    ingress = List.copyOf(ingress);
    egress = List.copyOf(egress);
    policyTypes = List.copyOf(policyTypes);
  }
}
