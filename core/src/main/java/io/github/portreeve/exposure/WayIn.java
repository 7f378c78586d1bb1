package io.github.portreeve.exposure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that something listens to, and the steps from there to pods.
 *
 * @param sources address blocks that alone are let in; empty for all
 * @param tls null when it is not encrypted at the door, or only the program knows
 * @param hops the first steps, mostly one
 */
public record WayIn(
    Kind kind,
    Address address,
    Reach reach,
    List<String> sources,
    @Nullable Tls tls,
    List<Hop> hops) {

  /** What kind of door it is. */
  public enum Kind {
    URL("url"),
    /** A listener for something else than HTTP, or one that is not in these files. */
    GATEWAY("gateway"),
    LOAD_BALANCER("load-balancer"),
    EXTERNAL_IP("external-ip"),
    NODE_PORT("node-port"),
    HOST_PORT("host-port"),
    HOST_NETWORK("host-network"),
    /** A TCP or UDP port of an Ingress controller. */
    CONTROLLER_PORT("controller-port"),
    CLUSTER_DNS("cluster-dns"),
    HEADLESS_POD("headless-pod"),
    EXTERNAL_NAME("external-name");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name in output, lower case with hyphens. */
    public String label() {
      return label;
    }
  }

  public WayIn {
    sources = List.copyOf(sources);
    hops = List.copyOf(hops);
  }

  static WayIn of(Kind kind, Address address, Reach reach, Hop hop) {
    return new WayIn(kind, address, reach, List.of(), null, List.of(hop));
  }

  /** The same door, open to others. */
  WayIn with(Reach other) {
    return new WayIn(kind, address, other, sources, tls, hops);
  }

  /** The same door with other steps behind it. */
  public WayIn with(List<Hop> others) {
    return new WayIn(kind, address, reach, sources, tls, others);
  }

  /** Broken when no step leads to a pod, doubtful when some do not. */
  public Verdict verdict() {
    return Hop.together(hops);
  }
}
