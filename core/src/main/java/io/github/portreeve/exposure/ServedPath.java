package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.TypedLocalObjectReference;

/**
 * A path that an Ingress serves, as requests are compared with it.
 *
 * @param path what is compared: that of a prefix without a slash at its end, because a prefix
 *     counts by its elements; empty for all paths
 */
public record ServedPath(IngressRoute route, Kind kind, String path) {

  /** How a path matches, the most precise first. */
  public enum Kind {
    EXACT("Exact"),
    PREFIX("Prefix"),
    /** As its controller likes: mostly a prefix, by letters or elements, a regex or a glob. */
    IMPLEMENTATION_SPECIFIC("ImplementationSpecific"),
    /** What no path takes: a rule without paths, or the default backend. */
    REST("");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The pathType; empty where there is no path. */
    public String label() {
      return label;
    }
  }

  static ServedPath of(IngressRoute route) {
    HttpIngressPath rule = route.rule();
    if (rule == null) {
      return new ServedPath(route, Kind.REST, "");
    }
    String path = rule.path().isEmpty() ? "/" : rule.path();
    String type = rule.pathType() == null ? "" : rule.pathType();
    return switch (type) {
      case "Exact" -> new ServedPath(route, Kind.EXACT, path);
      case "Prefix" -> new ServedPath(route, Kind.PREFIX, withoutSlash(path));
      default -> new ServedPath(route, Kind.IMPLEMENTATION_SPECIFIC, path);
    };
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  public Manifest<Ingress> ingress() {
    return route.ingress();
  }

  /** Where the path is written, or what stands for all paths. */
  public FieldPath field() {
    return route.rule() == null ? route.path() : route.path().child("path");
  }

  /** The path as it is written; a slash where none is, and nothing for what no path takes. */
  public String written() {
    HttpIngressPath rule = route.rule();
    if (rule == null) {
      return "";
    }
    return rule.path().isEmpty() ? "/" : rule.path();
  }

  /** {@code "shop.example.com/api" (Prefix)}, or {@code the default backend}. */
  public String shown() {
    String host = route.host().isEmpty() ? "*" : route.host();
    if (kind != Kind.REST) {
      return "\"" + host + written() + "\" (" + kind.label() + ")";
    }
    return route.host().isEmpty() ? "the default backend" : "the rest of \"" + host + "\"";
  }

  /** {@code web:80}: the backend for messages and to tell two apart; empty when there is none. */
  public String target() {
    BackendRoute backend = route.backend();
    return backend == null ? "" : target(backend.backend());
  }

  private static String target(IngressBackend backend) {
    IngressServiceBackend service = backend.service();
    if (service != null) {
      boolean named = !service.port().name().isEmpty();
      return service.name() + ":" + (named ? service.port().name() : "" + service.port().number());
    }
    TypedLocalObjectReference resource = backend.resource();
    return resource == null ? "" : resource.kind() + " " + resource.name();
  }

  /** Whether it only tells the controller what to do, such as to redirect, before others come. */
  public boolean isInstruction() {
    BackendRoute backend = route.backend();
    return backend != null && backend.match() == BackendMatch.CONTROLLER_ACTION;
  }
}
