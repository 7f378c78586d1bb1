package io.github.portreeve.decode;

import io.github.portreeve.model.IpBlock;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyPort;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes network policies. */
final class NetworkPolicyDecoder {
  private NetworkPolicyDecoder() {}

  static NetworkPolicy networkPolicy(Fields fields) {
    return new NetworkPolicy(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        networkPolicySpec(fields.objectOrEmpty("spec")));
  }

  static NetworkPolicySpec networkPolicySpec(Fields fields) {
    return new NetworkPolicySpec(
        MetadataDecoder.labelSelector(fields.objectOrEmpty("podSelector")),
        networkPolicyRules(fields.list("ingress"), "from"),
        networkPolicyRules(fields.list("egress"), "to"),
        fields.strings("policyTypes"));
  }

  private static NetworkPolicyRule networkPolicyRule(Fields fields, String peers) {
    return new NetworkPolicyRule(
        networkPolicyPorts(fields.list("ports")), networkPolicyPeers(fields.list(peers)));
  }

  private static List<NetworkPolicyRule> networkPolicyRules(List<Fields> items, String peers) {
    List<NetworkPolicyRule> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(networkPolicyRule(item, peers));
    }
    return list;
  }

  static NetworkPolicyPort networkPolicyPort(Fields fields) {
    return new NetworkPolicyPort(
        fields.stringOrNull("protocol"),
        fields.intOrStringOrNull("port"),
        fields.int32OrNull("endPort"));
  }

  static List<NetworkPolicyPort> networkPolicyPorts(List<Fields> items) {
    List<NetworkPolicyPort> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(networkPolicyPort(item));
    }
    return list;
  }

  static NetworkPolicyPeer networkPolicyPeer(Fields fields) {
    return new NetworkPolicyPeer(
        MetadataDecoder.labelSelectorOrNull(fields.object("podSelector")),
        MetadataDecoder.labelSelectorOrNull(fields.object("namespaceSelector")),
        ipBlockOrNull(fields.object("ipBlock")));
  }

  static List<NetworkPolicyPeer> networkPolicyPeers(List<Fields> items) {
    List<NetworkPolicyPeer> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(networkPolicyPeer(item));
    }
    return list;
  }

  static IpBlock ipBlock(Fields fields) {
    return new IpBlock(fields.string("cidr"), fields.strings("except"));
  }

  static @Nullable IpBlock ipBlockOrNull(@Nullable Fields fields) {
    return fields == null ? null : ipBlock(fields);
  }
}
