package io.github.portreeve.exposure;

import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.List;

/** The URLs that Ingresses answer. */
final class IngressWays {
  private final ManifestSet manifests;
  private final Routes routes;
  private final BackendHops backends;
  private final IngressDoor door;

  IngressWays(ManifestSet manifests, Routes routes, ServiceHops services, Suggestions suggestions) {
    this.manifests = manifests;
    this.routes = routes;
    this.backends = new BackendHops(services, suggestions);
    this.door = new IngressDoor(manifests);
  }

  void addAll(List<WayIn> out) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (IngressRoute route : routes.ingress(ingress)) {
        out.add(way(route));
      }
    }
  }

  private WayIn way(IngressRoute route) {
    Manifest<Ingress> ingress = route.ingress();
    Tls tls = door.tls(ingress, route.host());
    Hop hop =
        new Hop(
            Hop.Kind.INGRESS,
            ingress,
            route.path(),
            text(route),
            Judgement.OK,
            List.of(backends.of(route)));
    return new WayIn(
        WayIn.Kind.URL,
        address(route, tls == null ? "http" : "https"),
        IngressDoor.reach(ingress),
        IngressDoor.sources(ingress),
        tls,
        List.of(hop));
  }

  private static Address address(IngressRoute route, String scheme) {
    HttpIngressPath rule = route.rule();
    if (rule == null) {
      return Address.url(scheme, route.host(), "", "");
    }
    String type = rule.pathType() == null ? "ImplementationSpecific" : rule.pathType();
    return Address.url(scheme, route.host(), rule.path(), type);
  }

  private static String text(IngressRoute route) {
    String name = IngressClasses.nameOf(route.ingress().resource());
    return Names.of(route.ingress())
        + (name.isEmpty() ? ", no class" : ", class " + name)
        + (IngressDoor.isCanary(route.ingress()) ? ", canary" : "")
        + (route.rule() == null ? ", default backend" : "");
  }
}
