package io.github.portreeve.generate;

import java.util.List;
import java.util.Locale;

/** What has to be seen to besides Traefik's own resources. */
final class TraefikNotes {
  private TraefikNotes() {}

  static List<String> ofRoute(WebRoute route) {
    return route.hasTls() ? IngressNotes.ofTraefikTls() : List.of();
  }

  static List<String> ofListener(StreamListener listener) {
    String protocol = listener.protocol().toLowerCase(Locale.ROOT);
    return List.of(
        "Traefik listens there when started with --entryPoints."
            + listener.name()
            + ".address=:"
            + listener.number()
            + "/"
            + protocol,
        "Traefik's Service needs the port " + listener.asServicePort());
  }
}
