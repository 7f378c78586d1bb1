package io.github.portreeve.rules;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.TypedLocalObjectReference;
import org.jspecify.annotations.Nullable;

/**
 * A host and path that an Ingress serves.
 *
 * @param key the same for paths that the same requests match
 * @param target the backend, for messages and to tell two apart
 */
record ServedPath(
    Manifest<Ingress> ingress, FieldPath field, String key, String shown, String target) {

  /** Parts of the names of annotations by which controllers tell apart who gets one path. */
  private static final String[] SHARING = {
    "acl",
    "blue-green",
    "canary",
    "condition",
    "entrypoints",
    "group",
    "headers",
    "match",
    "mergeable",
    "methods",
    "predicate",
    "priority",
    "weight"
  };

  /**
   * Null for the default backend, for rules without paths, and for an instruction to the
   * controller, such as a redirect that comes before the backend of the same path.
   */
  static @Nullable ServedPath of(IngressRoute route) {
    HttpIngressPath rule = route.rule();
    BackendRoute backend = route.backend();
    if (rule == null || backend == null || backend.match() == BackendMatch.CONTROLLER_ACTION) {
      return null;
    }
    String type = rule.pathType() == null ? "ImplementationSpecific" : rule.pathType();
    String path = rule.path().isEmpty() ? "/" : rule.path();
    String host = route.host().isEmpty() ? "*" : route.host();
    return new ServedPath(
        route.ingress(),
        route.path().child("path"),
        host + " " + type + " " + (type.equals("Prefix") ? withoutSlash(path) : path),
        "\"" + host + path + "\" (" + type + ")",
        target(rule.backend()));
  }

  /** A prefix counts by its elements, so a slash at its end makes no difference. */
  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
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

  /** Whether both want requests of this key and no controller could tell which is meant. */
  boolean conflictsWith(ServedPath other) {
    if (target.equals(other.target) && ManifestSet.mayShareNamespace(ingress, other.ingress)) {
      return false;
    }
    return !sharesTraffic(ingress)
        && !sharesTraffic(other.ingress)
        && (ingress == other.ingress || sameClass(other) && !isVariant(other));
  }

  private boolean sameClass(ServedPath other) {
    return IngressClasses.nameOf(ingress.resource())
            .equals(IngressClasses.nameOf(other.ingress.resource()))
        && !IngressClasses.hasOwnAddress(ingress.resource());
  }

  /** One name in one namespace: of such two, people apply the one or the other. */
  private boolean isVariant(ServedPath other) {
    return ingress.name().equals(other.ingress.name())
        && ManifestSet.mayShareNamespace(ingress, other.ingress);
  }

  private static boolean sharesTraffic(Manifest<Ingress> ingress) {
    return KeyParts.areIn(ingress.metadata().annotations(), SHARING);
  }
}
