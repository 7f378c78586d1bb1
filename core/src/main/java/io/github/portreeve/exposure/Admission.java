package io.github.portreeve.exposure;

import io.github.portreeve.model.IpBlock;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom the network policies of some pods admit to one of their ports, all taken together. */
record Admission(Set<Party> parties) {
  /** Those who may be admitted, the widest first. */
  enum Party {
    EVERYBODY("everybody"),
    OTHER_NAMESPACES("pods of other namespaces"),
    ADDRESSES("some addresses"),
    NAMESPACE("pods of its namespace");

    private final String label;

    Party(String label) {
      this.label = label;
    }
  }

  /** The label that the API server puts on each namespace: its own name. */
  private static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";

  static Admission none() {
    return new Admission(EnumSet.noneOf(Party.class));
  }

  void add(Manifest<NetworkPolicy> policy, NetworkPolicyRule rule) {
    if (rule.peers().isEmpty()) {
      parties.add(Party.EVERYBODY);
    }
    for (NetworkPolicyPeer peer : rule.peers()) {
      add(policy, peer);
    }
  }

  private void add(Manifest<NetworkPolicy> policy, NetworkPolicyPeer peer) {
    IpBlock block = peer.ipBlock();
    LabelSelector namespaces = peer.namespaceSelector();
    if (block != null) {
      boolean all = AddressRange.isAll(block.cidr()) && block.except().isEmpty();
      parties.add(all ? Party.EVERYBODY : Party.ADDRESSES);
    } else if (namespaces != null) {
      boolean own = isOnly(namespaces, policy.namespace());
      parties.add(own ? Party.NAMESPACE : Party.OTHER_NAMESPACES);
    } else if (peer.podSelector() != null) {
      parties.add(Party.NAMESPACE);
    }
  }

  private static boolean isOnly(LabelSelector selector, String namespace) {
    return selector.matchExpressions().isEmpty()
        && !namespace.isEmpty()
        && selector.matchLabels().equals(Map.of(NAMESPACE_NAME, namespace));
  }

  boolean isForNobody() {
    return parties.isEmpty();
  }

  /** Whether nobody comes in but, at most, pods of the namespace. */
  boolean isWithinNamespace() {
    return parties.isEmpty() || parties.equals(EnumSet.of(Party.NAMESPACE));
  }

  /** Whether nobody is admitted who is not a pod. */
  boolean isForPodsOnly() {
    return !parties.contains(Party.EVERYBODY) && !parties.contains(Party.ADDRESSES);
  }

  /** {@code pods of other namespaces, pods of its namespace}. */
  String words() {
    if (parties.isEmpty()) {
      return "nobody";
    }
    if (parties.contains(Party.EVERYBODY)) {
      return Party.EVERYBODY.label;
    }
    List<String> words = new ArrayList<>();
    for (Party party : parties) {
      words.add(party.label);
    }
    return String.join(", ", words);
  }
}
