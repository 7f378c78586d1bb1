package io.github.portreeve.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How requests of a route are served, whatever they are found by.
 *
 * @param className IngressClass that shall serve it; the target's usual one when null
 * @param tls certificate of the host; no TLS when null
 * @param sticky what keeps a client with one pod; nothing when null
 * @param sourceRanges who may send requests, as CIDRs; everybody when empty
 * @param backendTls TLS to the pods; none when null
 */
public record RouteSettings(
    @Nullable String className,
    @Nullable Certificate tls,
    @Nullable StickySession sticky,
    List<String> sourceRanges,
    @Nullable BackendTls backendTls) {
  /** Nothing asked for. */
  public static final RouteSettings NONE = new RouteSettings(null, null, null, List.of(), null);

  public RouteSettings {
    sourceRanges = List.copyOf(sourceRanges);
  }

  public RouteSettings className(@Nullable String className) {
    return new RouteSettings(className, tls, sticky, sourceRanges, backendTls);
  }

  public RouteSettings tls(@Nullable Certificate tls) {
    return new RouteSettings(className, tls, sticky, sourceRanges, backendTls);
  }

  public RouteSettings sticky(@Nullable StickySession sticky) {
    return new RouteSettings(className, tls, sticky, sourceRanges, backendTls);
  }

  public RouteSettings sourceRanges(List<String> sourceRanges) {
    return new RouteSettings(className, tls, sticky, sourceRanges, backendTls);
  }

  public RouteSettings backendTls(@Nullable BackendTls backendTls) {
    return new RouteSettings(className, tls, sticky, sourceRanges, backendTls);
  }
}
