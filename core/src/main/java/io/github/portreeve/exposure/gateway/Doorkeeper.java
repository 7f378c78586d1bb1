package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Namespace;
import io.github.portreeve.model.gateway.AllowedRoutes;
import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.RouteGroupKind;
import io.github.portreeve.model.gateway.RouteNamespaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for listeners which routes they take. What these files do not show speaks for a route.
 */
final class Doorkeeper {
  /** A label that each namespace gets from the server. */
  private static final String NAME_LABEL = "kubernetes.io/metadata.name";

  /** Null where several manifests of a namespace contradict each other. */
  private final Map<String, @Nullable Map<String, String>> labels = new HashMap<>();

  Doorkeeper(ManifestSet manifests) {
    for (Manifest<Namespace> namespace : manifests.ofType(Namespace.class)) {
      Map<String, String> own = new HashMap<>(namespace.metadata().labels());
      own.put(NAME_LABEL, namespace.name());
      boolean again = labels.containsKey(namespace.name());
      labels.put(namespace.name(), again ? null : own);
    }
  }

  Admission ask(ListenerDoor door, AnyRoute route) {
    AllowedRoutes allowed = door.listener().allowedRoutes();
    if (!speaks(door.listener(), route.kind()) || !isAllowed(allowed, route.kind())) {
      return new Admission(door, Admission.Answer.KIND, List.of());
    }
    if (!letsIn(door, allowed, route.manifest().namespace())) {
      return new Admission(door, Admission.Answer.NAMESPACE, List.of());
    }
    List<String> hostnames =
        route.named() ? Hostnames.intersect(door.hostname(), route.hostnames()) : List.of("");
    Admission.Answer answer =
        hostnames.isEmpty() ? Admission.Answer.HOSTNAME : Admission.Answer.ADMITTED;
    return new Admission(door, answer, hostnames);
  }

  /** Of protocols that only controllers know nothing is said. */
  private static boolean speaks(Listener listener, String kind) {
    return switch (listener.protocol()) {
      case "HTTP", "HTTPS" -> kind.equals("HTTPRoute") || kind.equals("GRPCRoute");
      case "TLS" -> kind.equals("TLSRoute") || kind.equals("TCPRoute");
      case "TCP" -> kind.equals("TCPRoute");
      case "UDP" -> kind.equals("UDPRoute");
      default -> true;
    };
  }

  private static boolean isAllowed(@Nullable AllowedRoutes allowed, String kind) {
    if (allowed == null || allowed.kinds().isEmpty()) {
      return true;
    }
    for (RouteGroupKind one : allowed.kinds()) {
      if (one.kind().equals(kind) && GatewayGroup.isOwn(one.group())) {
        return true;
      }
    }
    return false;
  }

  private boolean letsIn(ListenerDoor door, @Nullable AllowedRoutes allowed, String namespace) {
    RouteNamespaces from = allowed == null ? null : allowed.namespaces();
    String rule = from == null ? "Same" : GatewayGroup.or(from.from(), "Same");
    return switch (rule) {
      case "Same" -> GatewayGroup.maySame(door.owner().namespace(), namespace);
      case "Selector" -> isSelected(from == null ? null : from.selector(), namespace);
      default -> true;
    };
  }

  private boolean isSelected(@Nullable LabelSelector selector, String namespace) {
    Map<String, String> own = labels.get(namespace);
    return selector == null || own == null || selector.matches(own);
  }
}
