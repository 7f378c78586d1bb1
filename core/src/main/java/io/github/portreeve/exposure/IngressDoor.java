package io.github.portreeve.exposure;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Secret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the controller of an Ingress does before any rule: whom it lets in, and how encrypted. */
public final class IngressDoor {
  private static final String ALB_SCHEME = AnnotationKeys.ALB + "scheme";
  private static final List<String> SOURCE_RANGES =
      List.of(
          AnnotationKeys.INGRESS_NGINX + "whitelist-source-range",
          AnnotationKeys.INGRESS_NGINX + "allowlist-source-range",
          AnnotationKeys.HAPROXY + "allow-list",
          AnnotationKeys.HAPROXY + "whitelist",
          AnnotationKeys.HAPROXY_INGRESS + "allowlist-source-range",
          AnnotationKeys.ALB + "inbound-cidrs");
  private static final List<String> CERTIFICATE_MAKERS =
      List.of("cert-manager.io/cluster-issuer", "cert-manager.io/issuer", "kubernetes.io/tls-acme");

  private final Map<String, List<Manifest<Secret>>> secrets = new HashMap<>();
  private final List<Manifest<Ingress>> ingresses;

  public IngressDoor(ManifestSet manifests) {
    this.ingresses = manifests.ingresses();
    for (Manifest<Secret> secret : manifests.ofType(Secret.class)) {
      secrets.computeIfAbsent(secret.name(), unused -> new ArrayList<>(1)).add(secret);
    }
  }

  static Reach reach(Manifest<Ingress> ingress) {
    String scheme = ingress.metadata().annotations().getOrDefault(ALB_SCHEME, "");
    String name = IngressClasses.nameOf(ingress.resource());
    boolean internal =
        scheme.isEmpty()
            // Both are internal unless told otherwise, by their providers' documentation.
            ? name.equals("gce-internal") || name.equals("alb")
            : scheme.equals("internal");
    return internal || LoadBalancers.isPrivate(sources(ingress))
        ? Reach.NODE_NETWORK
        : Reach.INTERNET;
  }

  static List<String> sources(Manifest<Ingress> ingress) {
    for (String key : SOURCE_RANGES) {
      String blocks = ingress.metadata().annotations().get(key);
      if (blocks != null) {
        return LoadBalancers.restrictions(LoadBalancers.split(blocks));
      }
    }
    return List.of();
  }

  /** How requests to this host are encrypted, null when they are not. */
  public @Nullable Tls tls(Manifest<Ingress> ingress, String host) {
    Tls own = ownTls(ingress, host);
    return own == null && isCanary(ingress) ? tlsOfMain(ingress, host) : own;
  }

  /** Whether it only takes a share of what comes to another Ingress. */
  public static boolean isCanary(Manifest<Ingress> ingress) {
    return ingress.metadata().annotations().getOrDefault(AnnotationKeys.CANARY, "").equals("true");
  }

  /** A canary has the door of the Ingress beside which it stands. */
  private @Nullable Tls tlsOfMain(Manifest<Ingress> canary, String host) {
    for (Manifest<Ingress> main : ingresses) {
      if (!isCanary(main)
          && IngressClasses.nameOf(main.resource()).equals(IngressClasses.nameOf(canary.resource()))
          && ManifestSet.mayShareNamespace(main, canary)) {
        Tls tls = ownTls(main, host);
        if (tls != null) {
          return tls;
        }
      }
    }
    return null;
  }

  private @Nullable Tls ownTls(Manifest<Ingress> ingress, String host) {
    for (IngressTls tls : ingress.resource().spec().tls()) {
      if (covers(tls, host)) {
        return new Tls(tls.secretName(), source(ingress, tls.secretName()));
      }
    }
    return null;
  }

  private static boolean covers(IngressTls tls, String host) {
    if (tls.hosts().isEmpty()) {
      return true;
    }
    String wildcard = HostWildcard.over(host);
    for (String covered : tls.hosts()) {
      if (covered.equals(host) || covered.equals(wildcard)) {
        return true;
      }
    }
    return false;
  }

  private Tls.Source source(Manifest<Ingress> ingress, String secretName) {
    if (secretName.isEmpty()) {
      return Tls.Source.CONTROLLER;
    }
    for (Manifest<Secret> secret : secrets.getOrDefault(secretName, List.of())) {
      if (ManifestSet.mayShareNamespace(secret, ingress)) {
        return Tls.Source.DECLARED;
      }
    }
    for (String key : CERTIFICATE_MAKERS) {
      if (ingress.metadata().annotations().containsKey(key)) {
        return Tls.Source.CERT_MANAGER;
      }
    }
    return Tls.Source.OUTSIDE;
  }
}
