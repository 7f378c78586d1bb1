package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a port of what serves the plan lead to the app, whatever they carry.
 *
 * @param kind {@code TCP} or {@code UDP}
 * @param port number or name of the app's port; all of that protocol when null
 * @param listenerPort the port that clients connect to; the app's own number when null
 * @param sourceRanges who may connect, as CIDRs; everybody when empty
 * @param sticky what keeps a client with one pod; nothing when null
 */
public record StreamPort(
    Kind kind,
    @Nullable IntOrString port,
    @Nullable Integer listenerPort,
    List<String> sourceRanges,
    @Nullable StickySession sticky)
    implements Exposure {
  public StreamPort {
    if (kind != Kind.TCP && kind != Kind.UDP) {
      throw new IllegalArgumentException("no protocol: " + kind);
    }
    sourceRanges = List.copyOf(sourceRanges);
  }

  /** All TCP ports of the app, under their own numbers. */
  public static StreamPort tcp() {
    return with(Kind.TCP, null, null);
  }

  public static StreamPort tcp(int port) {
    return with(Kind.TCP, IntOrString.of(port), null);
  }

  public static StreamPort tcp(String port) {
    return with(Kind.TCP, IntOrString.of(port), null);
  }

  /** All UDP ports of the app, under their own numbers. */
  public static StreamPort udp() {
    return with(Kind.UDP, null, null);
  }

  public static StreamPort udp(int port) {
    return with(Kind.UDP, IntOrString.of(port), null);
  }

  public static StreamPort udp(String port) {
    return with(Kind.UDP, IntOrString.of(port), null);
  }

  /**
   * Reads {@code 8086}, {@code db} or {@code 5432:db}: the port outside, then the app's.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  static StreamPort parse(Kind kind, String text) {
    PortMapping mapping = PortMapping.parse(text);
    return with(kind, mapping.port(), mapping.outside());
  }

  private static StreamPort with(
      Kind kind, @Nullable IntOrString port, @Nullable Integer listenerPort) {
    return new StreamPort(kind, port, listenerPort, List.of(), null);
  }

  public StreamPort listenerPort(int listenerPort) {
    return new StreamPort(kind, port, listenerPort, sourceRanges, sticky);
  }

  public StreamPort sourceRanges(String... sourceRanges) {
    return new StreamPort(kind, port, listenerPort, List.of(sourceRanges), sticky);
  }

  public StreamPort sticky(@Nullable StickySession sticky) {
    return new StreamPort(kind, port, listenerPort, sourceRanges, sticky);
  }

  /** As Kubernetes spells it. */
  String protocol() {
    return kind == Kind.TCP ? "TCP" : "UDP";
  }
}
