package io.github.portreeve.controllers;

import org.jspecify.annotations.Nullable;

/** Where users of ingress-nginx can go, and who has said what becomes of its annotations there. */
public enum MigrationTarget {
  TRAEFIK(
      "traefik", "Traefik", Controller.TRAEFIK, "its provider for Ingresses of ingress-nginx, 3.7"),
  GATEWAY("gateway", "Gateway API", null, "what ingress2gateway 1.1.0 converts"),
  NGINX("nginx", "F5 NGINX", Controller.NGINX, "annotations of the same purpose, 5.5"),
  HAPROXY("haproxy", "HAProxy", Controller.HAPROXY, "annotations of the same purpose, 3.2"),
  HAPROXY_INGRESS(
      "haproxy-ingress",
      "HAProxy Ingress",
      Controller.HAPROXY_INGRESS,
      "annotations of the same name or purpose");

  private final String label;
  private final String title;
  private final @Nullable Controller controller;
  private final String source;

  MigrationTarget(String label, String title, @Nullable Controller controller, String source) {
    this.label = label;
    this.title = title;
    this.controller = controller;
    this.source = source;
  }

  /** The target that this controller is; null where nothing is known of it. */
  public static @Nullable MigrationTarget of(Controller controller) {
    for (MigrationTarget target : values()) {
      if (target.controller == controller) {
        return target;
      }
    }
    return null;
  }

  /** One word for it, as options and JSON spell it. */
  public String label() {
    return label;
  }

  public String title() {
    return title;
  }

  /** What its column is taken from. */
  public String source() {
    return source;
  }
}
