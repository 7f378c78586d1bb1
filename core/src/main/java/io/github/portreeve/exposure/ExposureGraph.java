package io.github.portreeve.exposure;

import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every way into the pods of a set of manifests. */
public final class ExposureGraph {
  private static final Comparator<WayIn> ORDER =
      Comparator.comparing(WayIn::reach)
          .thenComparing(way -> way.address().text())
          .thenComparing(WayIn::kind)
          .thenComparing(way -> way.hops().get(0), HopOrder.COMPARATOR);

  private final List<WayIn> waysIn;

  private ExposureGraph(List<WayIn> waysIn) {
    this.waysIn = List.copyOf(waysIn);
  }

  public static ExposureGraph of(ManifestSet manifests) {
    Routes routes = Routes.of(manifests);
    Suggestions suggestions = new Suggestions(manifests);
    PolicyHops policies = new PolicyHops(manifests);
    AliasHops aliases = new AliasHops(manifests, routes);
    ServiceHops hops = new ServiceHops(suggestions, aliases, policies);
    List<WayIn> ways = new ArrayList<>();
    new IngressWays(manifests, routes, hops, suggestions).addAll(ways);
    new GatewayWays(manifests, routes, hops, suggestions).addAll(ways);
    new ServiceWays(manifests, routes, hops).addAll(ways);
    new ControllerWays(manifests, routes, hops).addAll(ways);
    HostWays.addAll(manifests, policies, ways);
    ways.replaceAll(policies::apply);
    ways.sort(ORDER);
    return new ExposureGraph(ways);
  }

  /** Every way into the pods of several sets, none of which knows of the others. */
  public static ExposureGraph ofEach(List<ManifestSet> sets) {
    List<WayIn> ways = new ArrayList<>();
    for (ManifestSet manifests : sets) {
      ways.addAll(of(manifests).waysIn());
    }
    ways.sort(ORDER);
    return new ExposureGraph(ways);
  }

  /** The furthest reaching first, then by address; the order of the manifests does not matter. */
  public List<WayIn> waysIn() {
    return waysIn;
  }
}
