package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.RouteMatch;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.Hostnames;
import io.github.portreeve.model.Manifest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match of a route at a listener, by which Gateways decide who gets a request.
 *
 * @param route the step of the route
 */
record GatewayCandidate(WayIn way, Hop route, RouteMatch match) {

  /**
   * In order of precedence, as the API has it: the more exact host, then an Exact path, the longer
   * prefix, a regular expression, a method, more headers, more parameters; then by name.
   */
  static final Comparator<GatewayCandidate> ORDER =
      Comparator.comparingInt(GatewayCandidate::hostRank)
          .thenComparingInt(GatewayCandidate::pathRank)
          .thenComparing(candidate -> candidate.conditions("method ") == 0)
          .thenComparing(candidate -> -candidate.conditions("header "))
          .thenComparing(candidate -> -candidate.conditions("query "))
          .thenComparing(candidate -> candidate.manifest().namespace())
          .thenComparing(candidate -> candidate.manifest().name());

  /** The way as a candidate; null when it leads through no route. */
  static @Nullable GatewayCandidate of(WayIn way) {
    Hop gateway = way.hops().get(0);
    Hop hop = gateway.next().isEmpty() ? gateway : gateway.next().get(0);
    AnyRoute route = hop.kind() == Hop.Kind.ROUTE ? AnyRoute.of(hop.manifest()) : null;
    if (gateway.kind() != Hop.Kind.GATEWAY || route == null) {
      return null;
    }
    for (RouteMatch match : RouteMatch.of(route)) {
      if (match.field().equals(hop.field())) {
        return new GatewayCandidate(way, hop, match);
      }
    }
    return null;
  }

  Manifest<?> manifest() {
    return route.manifest();
  }

  /** The listener's owner, or the route where the Gateway is not in these files. */
  Manifest<?> door() {
    return way.hops().get(0).manifest();
  }

  boolean takesHost(String host) {
    String own = way.address().host();
    return isForAllHosts() || Hostnames.covers(own, host);
  }

  private boolean isForAllHosts() {
    return way.address().host().startsWith("<");
  }

  boolean takesPath(String path) {
    String own = match.path();
    return switch (match.pathType()) {
      case "Exact" -> own.equals(path);
      case "RegularExpression" -> GatewayPaths.matches(own, path);
      default -> GatewayPaths.isBelow(own, path);
    };
  }

  boolean isPattern() {
    return match.pathType().equals("RegularExpression");
  }

  /** Whether more than host and path decides, other than a GET. */
  boolean isConditional() {
    List<String> conditions = match.conditions();
    return !conditions.isEmpty() && !conditions.equals(List.of("method GET"));
  }

  private int conditions(String prefix) {
    int count = 0;
    for (String condition : match.conditions()) {
      count += condition.startsWith(prefix) ? 1 : 0;
    }
    return count;
  }

  private int hostRank() {
    String host = way.address().host();
    if (isForAllHosts()) {
      return Integer.MAX_VALUE;
    }
    return host.startsWith("*.") ? 1000 - host.length() : 0;
  }

  private int pathRank() {
    return switch (match.pathType()) {
      case "Exact" -> 0;
      case "RegularExpression" -> Integer.MAX_VALUE;
      default -> 10_000 - match.path().length();
    };
  }

  /** {@code HTTPRoute "shop" /api/…}: for sentences. */
  String describe() {
    String path = match.path().isEmpty() ? ", all paths" : ", path " + match.path();
    String conditions = String.join(", ", match.conditions());
    return manifest().describe() + path + (conditions.isEmpty() ? "" : ", " + conditions);
  }
}
