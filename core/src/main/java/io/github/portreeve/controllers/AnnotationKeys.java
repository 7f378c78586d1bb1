package io.github.portreeve.controllers;

/**
 * Keys of annotations that code asks for by name, and the prefixes of controllers. They are
 * constants, so that who needs but a key loads no table.
 */
public final class AnnotationKeys {
  public static final String INGRESS_NGINX = "nginx.ingress.kubernetes.io/";
  public static final String NGINX = "nginx.org/";
  public static final String HAPROXY = "haproxy.org/";
  public static final String HAPROXY_INGRESS = "haproxy-ingress.github.io/";
  public static final String TRAEFIK = "traefik.ingress.kubernetes.io/";

  /** AWS' controller of load balancers; of its annotations only a few are known here. */
  public static final String ALB = "alb.ingress.kubernetes.io/";

  /** On an Ingress that takes a share of what comes to another one. */
  public static final String CANARY = INGRESS_NGINX + "canary";

  public static final String REWRITE_TARGET = INGRESS_NGINX + "rewrite-target";
  public static final String USE_REGEX = INGRESS_NGINX + "use-regex";

  private AnnotationKeys() {}
}
