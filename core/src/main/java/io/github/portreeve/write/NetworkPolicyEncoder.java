package io.github.portreeve.write;

import io.github.portreeve.model.IpBlock;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyPort;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;

/** Encodes network policies. */
final class NetworkPolicyEncoder {
  private NetworkPolicyEncoder() {}

  static void networkPolicy(NetworkPolicy policy, Fields fields) {
    NetworkPolicySpec spec = policy.spec();
    // An empty selector means all pods; leaving it out means the same, but hides it from readers.
    Fields encoded =
        new Fields()
            .objectOrNull("podSelector", spec.podSelector(), MetadataEncoder::labelSelector)
            .strings("policyTypes", spec.policyTypes())
            .objects("ingress", spec.ingress(), rule -> rule(rule, "from"))
            .objects("egress", spec.egress(), rule -> rule(rule, "to"));
    fields.object("spec", encoded);
  }

  private static Fields rule(NetworkPolicyRule rule, String peers) {
    return new Fields()
        .objects(peers, rule.peers(), NetworkPolicyEncoder::peer)
        .objects("ports", rule.ports(), NetworkPolicyEncoder::port);
  }

  private static Fields peer(NetworkPolicyPeer peer) {
    return new Fields()
        .objectOrNull("podSelector", peer.podSelector(), MetadataEncoder::labelSelector)
        .objectOrNull("namespaceSelector", peer.namespaceSelector(), MetadataEncoder::labelSelector)
        .objectOrNull("ipBlock", peer.ipBlock(), NetworkPolicyEncoder::ipBlock);
  }

  private static Fields ipBlock(IpBlock block) {
    return new Fields().string("cidr", block.cidr()).strings("except", block.except());
  }

  private static Fields port(NetworkPolicyPort port) {
    return new Fields()
        .intOrStringOrNull("port", port.port())
        .numberOrNull("endPort", port.endPort())
        .stringOrNull("protocol", port.protocol());
  }
}
