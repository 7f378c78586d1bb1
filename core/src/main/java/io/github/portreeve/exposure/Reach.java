package io.github.portreeve.exposure;

/** From where a way in can be taken, furthest first. */
public enum Reach {
  /** From anywhere, unless a firewall outside these files says otherwise. */
  INTERNET("internet"),
  /** From wherever the nodes are reached, such as the private network they are in. */
  NODE_NETWORK("node network"),
  /** From pods and nodes of the cluster. */
  CLUSTER("cluster"),
  /** From pods of the same namespace. */
  NAMESPACE("namespace"),
  /** From the very node the pod runs on. */
  NODE("one node");

  private final String label;

  Reach(String label) {
    this.label = label;
  }

  /** The name in output, lower case. */
  public String label() {
    return label;
  }
}
