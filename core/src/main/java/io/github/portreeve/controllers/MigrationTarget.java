package io.github.portreeve.controllers;

/** Where users of ingress-nginx can go, and who has said what becomes of its annotations there. */
public enum MigrationTarget {
  TRAEFIK("traefik", "Traefik", "its provider for Ingresses of ingress-nginx, 3.7"),
  GATEWAY("gateway", "Gateway API", "what ingress2gateway 1.1.0 converts"),
  NGINX("nginx", "F5 NGINX", "annotations of the same purpose, 5.5"),
  HAPROXY("haproxy", "HAProxy", "annotations of the same purpose, 3.2"),
  HAPROXY_INGRESS("haproxy-ingress", "HAProxy Ingress", "annotations of the same name or purpose");

  private final String label;
  private final String title;
  private final String source;

  MigrationTarget(String label, String title, String source) {
    this.label = label;
    this.title = title;
    this.source = source;
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
