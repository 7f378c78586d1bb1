package io.github.portreeve.trace;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Objects that route requests in ways of their own, so that one of them may take a request too. */
final class NotFollowed {
  private static final Set<String> ROUTING =
      Set.of(
          "route.openshift.io/Route",
          "traefik.io/IngressRoute",
          "traefik.io/IngressRouteTCP",
          "traefik.io/IngressRouteUDP",
          "networking.istio.io/VirtualService",
          "projectcontour.io/HTTPProxy",
          "k8s.nginx.org/VirtualServer",
          "k8s.nginx.org/TransportServer",
          "configuration.konghq.com/TCPIngress",
          "configuration.konghq.com/UDPIngress");

  private NotFollowed() {}

  /** A sentence without a full stop for each kind there is, by its name. */
  static List<String> notes(ManifestSet manifests) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Manifest<?> manifest : manifests.all()) {
      String kind = manifest.type().kind();
      if (ROUTING.contains(manifest.type().group() + "/" + kind)) {
        counts.merge(kind, 1, Integer::sum);
      }
    }
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, Integer> kind : counts.entrySet()) {
      String objects = kind.getValue() == 1 ? " object" : " objects";
      String them = kind.getValue() + " " + kind.getKey() + objects;
      notes.add("the rules of " + them + " in these files are not followed, and may take it");
    }
    return notes;
  }
}
