package io.github.portreeve.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules of Traefik, which are texts such as {@code Host(`a.example.com`) && PathPrefix(`/x`)}. */
final class TraefikMatch {
  private TraefikMatch() {}

  static String of(WebRoute route) {
    List<String> parts = new ArrayList<>();
    if (!route.host().isEmpty()) {
      parts.add(host("Host", route.host()));
    }
    if (!isEverything(route)) {
      parts.add(path(route));
    }
    if (!route.methods().isEmpty()) {
      parts.add(either(route.methods().stream().map(method -> call("Method", method)).toList()));
    }
    for (Map.Entry<String, String> header : route.headers().entrySet()) {
      parts.add("Header(`" + header.getKey() + "`, `" + header.getValue() + "`)");
    }
    return parts.isEmpty() ? call("PathPrefix", "/") : String.join(" && ", parts);
  }

  private static boolean isEverything(WebRoute route) {
    return route.path().equals("/") && !route.effectivePathType().equals("Exact");
  }

  /** Of a TLS connection; all when the host is empty. */
  static String sni(String host) {
    return host.isEmpty() ? call("HostSNI", "*") : host("HostSNI", host);
  }

  /** A host, or one label below a domain. */
  private static String host(String matcher, String host) {
    return host.startsWith("*.")
        ? call(matcher + "Regexp", "^[a-z0-9-]+" + host.substring(1).replace(".", "\\.") + "$")
        : call(matcher, host);
  }

  /** A prefix of an Ingress ends where a part of the path ends; one of Traefik's ends anywhere. */
  private static String path(WebRoute route) {
    String path = route.path();
    return switch (route.effectivePathType()) {
      case "Exact" -> call("Path", path);
      case "Prefix" -> {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        yield either(List.of(call("Path", bare), call("PathPrefix", bare + "/")));
      }
      default -> call("PathPrefix", path);
    };
  }

  private static String either(List<String> parts) {
    String all = String.join(" || ", parts);
    return parts.size() == 1 ? all : "(" + all + ")";
  }

  private static String call(String matcher, String value) {
    return matcher + "(`" + value + "`)";
  }
}
