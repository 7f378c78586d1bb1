package io.github.portreeve.decode;

import org.jspecify.annotations.Nullable;

/** Where the fields of an Ingress went between its beta versions and v1. */
final class IngressShape {
  private IngressShape() {}

  /** What to write instead of a field that another version of Ingress has here; or null. */
  static @Nullable String movedTo(String type, String name) {
    return switch (type) {
      case "networking.v1.IngressSpec" ->
          name.equals("backend") ? inV1("backend", "defaultBackend") : null;
      case "networking.v1.IngressBackend" -> backend(name);
      case "networking.v1beta1.IngressSpec", "extensions.v1beta1.IngressSpec" ->
          name.equals("defaultBackend") ? inBeta("defaultBackend", "backend") : null;
      case "networking.v1beta1.IngressBackend", "extensions.v1beta1.IngressBackend" ->
          name.equals("service") ? inBeta("service", "serviceName and servicePort") : null;
      default -> null;
    };
  }

  private static @Nullable String backend(String name) {
    return switch (name) {
      case "serviceName" -> inV1("serviceName", "service.name");
      case "servicePort" -> inV1("servicePort", "service.port.number, or service.port.name");
      default -> null;
    };
  }

  private static String inV1(String beta, String stable) {
    return "\"" + beta + "\" is of the beta versions, networking.k8s.io/v1 has " + stable;
  }

  private static String inBeta(String stable, String beta) {
    return "\"" + stable + "\" is of networking.k8s.io/v1, the beta versions have " + beta;
  }
}
