package io.github.portreeve.model;

import java.util.List;

/** Ports and peers that are admitted; none of one sort means all of it. */
public record NetworkPolicyRule(List<NetworkPolicyPort> ports, List<NetworkPolicyPeer> peers) {

  public NetworkPolicyRule {
    ports = List.copyOf(ports);
    peers = List.copyOf(peers);
  }
}
