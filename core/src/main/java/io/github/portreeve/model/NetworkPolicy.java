package io.github.portreeve.model;

/** Who may talk to some pods and to whom these may talk. */
public record NetworkPolicy(ObjectMeta metadata, NetworkPolicySpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.NETWORK_POLICY;
  }
}
