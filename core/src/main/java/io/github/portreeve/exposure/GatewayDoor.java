package io.github.portreeve.exposure;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.Attachment;
import io.github.portreeve.exposure.gateway.ListenerDoor;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Secret;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.GatewayAddress;
import io.github.portreeve.model.gateway.GatewayInfrastructure;
import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.ListenerTlsConfig;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.model.gateway.SecretObjectReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a listener is before any route: where it is, who gets there, and how encrypted. */
final class GatewayDoor {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final String CERTIFICATE_MAKER = "cert-manager.io/";

  private final Map<String, Manifest<Secret>> secrets = new HashMap<>();

  GatewayDoor(ManifestSet manifests) {
    for (Manifest<Secret> secret : manifests.ofType(Secret.class)) {
      secrets.put(secret.namespace() + "/" + secret.name(), secret);
    }
  }

  static WayIn.Kind kind(ListenerDoor door) {
    return isHttp(door.listener()) ? WayIn.Kind.URL : WayIn.Kind.GATEWAY;
  }

  private static boolean isHttp(Listener listener) {
    return listener.protocol().equals("HTTP") || listener.protocol().equals("HTTPS");
  }

  static Address address(ListenerDoor door, String host, RouteMatch match) {
    Listener listener = door.listener();
    if (isHttp(listener)) {
      boolean secure = listener.protocol().equals("HTTPS");
      int port = listener.port() == (secure ? HTTPS : HTTP) ? 0 : listener.port();
      String scheme = secure ? "https" : "http";
      return Address.url(scheme, host, port, match.path(), match.pathType());
    }
    String shown = host.isEmpty() ? place(door.owner()) : host;
    return Address.socket(shown, listener.port(), listener.protocol());
  }

  /** The first address that the Gateway asks for, or words for what it will get. */
  private static String place(Manifest<?> owner) {
    if (owner.resource() instanceof Gateway gateway) {
      for (GatewayAddress address : gateway.spec().addresses()) {
        if (!address.value().isEmpty()) {
          return address.value();
        }
      }
    }
    return "<gateway " + owner.name() + ">";
  }

  /** From the whole world, unless an annotation, the class or all addresses say otherwise. */
  static Reach reach(Manifest<?> owner) {
    boolean internal = LoadBalancers.isInternal(owner.metadata().annotations());
    if (owner.resource() instanceof Gateway gateway) {
      GatewayInfrastructure infrastructure = gateway.spec().infrastructure();
      internal |=
          infrastructure != null && LoadBalancers.isInternal(infrastructure.annotations())
              // Google's classes for regional internal load balancers.
              || gateway.spec().gatewayClassName().contains("-rilb")
              || arePrivate(gateway.spec().addresses());
    }
    return internal ? Reach.NODE_NETWORK : Reach.INTERNET;
  }

  private static boolean arePrivate(List<GatewayAddress> addresses) {
    for (GatewayAddress address : addresses) {
      if (!AddressRange.isPrivate(address.value())) {
        return false;
      }
    }
    return !addresses.isEmpty();
  }

  /** How the listener ends TLS; null when it does not. */
  @Nullable Tls tls(ListenerDoor door) {
    ListenerTlsConfig tls = door.listener().tls();
    boolean passed = tls != null && "Passthrough".equals(tls.mode());
    if (passed || tls == null && !door.listener().protocol().equals("HTTPS")) {
      return null;
    }
    if (tls == null || tls.certificateRefs().isEmpty()) {
      return new Tls("", Tls.Source.CONTROLLER);
    }
    SecretObjectReference certificate = tls.certificateRefs().get(0);
    return new Tls(certificate.name(), source(door.owner(), certificate));
  }

  private Tls.Source source(Manifest<?> owner, SecretObjectReference certificate) {
    String namespace =
        certificate.namespace() == null ? owner.namespace() : certificate.namespace();
    if (secrets.containsKey(namespace + "/" + certificate.name())
        || secrets.containsKey("/" + certificate.name())) {
      return Tls.Source.DECLARED;
    }
    for (String key : owner.metadata().annotations().keySet()) {
      if (key.startsWith(CERTIFICATE_MAKER)) {
        return Tls.Source.CERT_MANAGER;
      }
    }
    return Tls.Source.OUTSIDE;
  }

  /** A step to a Gateway that is not there, or does not take the route. */
  static Hop unlistened(Attachment attachment, List<Hop> next) {
    ParentReference reference = attachment.reference();
    String kind = reference.kind() == null ? "Gateway" : reference.kind();
    String namespace = reference.namespace();
    String name = namespace == null ? reference.name() : namespace + "/" + reference.name();
    Judgement judgement =
        switch (attachment.match()) {
          case PARENT_MISSING ->
              Judgement.of(
                  Verdict.OUTSIDE, RuleIds.ROUTE_PARENT_MISSING, "it is not in these files");
          case SECTION_MISSING, PORT_MISSING ->
              Judgement.of(Verdict.BROKEN, RuleIds.ROUTE_PARENT_MISSING, "it has no such listener");
          case LISTENERS, OTHER_KIND ->
              Judgement.of(
                  Verdict.BROKEN, RuleIds.ROUTE_NOT_ADMITTED, "it does not take the route");
        };
    AnyRoute route = attachment.route();
    FieldPath field = attachment.path();
    return new Hop(Hop.Kind.GATEWAY, route.manifest(), field, kind + " " + name, judgement, next);
  }

  /** What is asked for, without scheme and port: these are the listener's. */
  static Address unlistenedAddress(Attachment attachment, String host, RouteMatch match) {
    ParentReference reference = attachment.reference();
    String shown = host.isEmpty() ? "<gateway " + reference.name() + ">" : host;
    return Address.hostAndPath(shown, match.path(), match.pathType());
  }
}
