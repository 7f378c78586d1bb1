package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import java.util.List;

/** The checks of network policies, as Kubernetes' ValidateNetworkPolicy makes them. */
final class NetworkPolicyValidator {
  private static final FieldPath SPEC = FieldPath.of("spec");

  private final Refusals refusals;
  private final NetworkPolicyPortValidator ports;
  private final IpBlockValidator ipBlocks;

  private NetworkPolicyValidator(Refusals refusals) {
    this.refusals = refusals;
    this.ports = new NetworkPolicyPortValidator(refusals);
    this.ipBlocks = new IpBlockValidator(refusals);
  }

  static void validate(Manifest<NetworkPolicy> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    new NetworkPolicyValidator(refusals).spec(manifest.resource().spec());
  }

  private void spec(NetworkPolicySpec spec) {
    LabelSelectorValidator.validate(spec.podSelector(), SPEC.child("podSelector"), refusals);
    rules(spec.ingress(), SPEC.child("ingress"), "from");
    rules(spec.egress(), SPEC.child("egress"), "to");
    policyTypes(spec.policyTypes(), SPEC.child("policyTypes"));
  }

  private void rules(List<NetworkPolicyRule> rules, FieldPath field, String peers) {
    for (int i = 0; i < rules.size(); i++) {
      NetworkPolicyRule rule = rules.get(i);
      ports.ports(rule.ports(), field.index(i).child("ports"));
      peers(rule.peers(), field.index(i).child(peers));
    }
  }

  private void peers(List<NetworkPolicyPeer> peers, FieldPath field) {
    for (int i = 0; i < peers.size(); i++) {
      peer(peers.get(i), field.index(i));
    }
  }

  private void peer(NetworkPolicyPeer peer, FieldPath field) {
    LabelSelectorValidator.validate(peer.podSelector(), field.child("podSelector"), refusals);
    LabelSelectorValidator.validate(
        peer.namespaceSelector(), field.child("namespaceSelector"), refusals);
    boolean selector = peer.podSelector() != null || peer.namespaceSelector() != null;
    if (peer.ipBlock() != null) {
      ipBlocks.ipBlock(peer.ipBlock(), field.child("ipBlock"));
      if (selector) {
        String message = "the peer must be an ipBlock or selectors, not both";
        refusals.forbidden(NetworkPolicyChecks.PEER_INVALID, field, message);
      }
    } else if (!selector) {
      String message = "the peer has neither podSelector nor namespaceSelector nor ipBlock";
      refusals.required(NetworkPolicyChecks.PEER_INVALID, field, message);
    }
  }

  private void policyTypes(List<String> types, FieldPath field) {
    if (types.size() > 2) {
      String message = "there are " + types.size() + " policyTypes, but only Ingress and Egress";
      refusals.invalid(NetworkPolicyChecks.POLICY_TYPE_INVALID, field, message);
      return;
    }
    for (int i = 0; i < types.size(); i++) {
      policyType(types.get(i), field.index(i));
    }
  }

  private void policyType(String type, FieldPath field) {
    if (!type.equals("Ingress") && !type.equals("Egress")) {
      refusals.notSupported(
          NetworkPolicyChecks.POLICY_TYPE_INVALID, field, type, "Egress", "Ingress");
    }
  }
}
