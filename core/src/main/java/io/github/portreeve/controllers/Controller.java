package io.github.portreeve.controllers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program that serves Ingresses, and how to tell which objects are its own. */
public enum Controller {
  /** The community's controller; its last release is 1.15.1, of March 2026. */
  INGRESS_NGINX(
      "ingress-nginx",
      "ingress-nginx",
      "k8s.io/ingress-nginx",
      "nginx",
      true,
      AnnotationKeys.INGRESS_NGINX),
  NGINX(
      "nginx",
      "F5 NGINX Ingress Controller",
      "nginx.org/ingress-controller",
      "nginx",
      true,
      AnnotationKeys.NGINX,
      "nginx.com/",
      "appprotect.f5.com/",
      "appprotectdos.f5.com/"),
  HAPROXY(
      "haproxy",
      "HAProxy Kubernetes Ingress Controller",
      "haproxy.org/ingress-controller",
      "haproxy",
      false,
      AnnotationKeys.HAPROXY),
  HAPROXY_INGRESS(
      "haproxy-ingress",
      "HAProxy Ingress",
      "haproxy-ingress.github.io/controller",
      "haproxy",
      true,
      AnnotationKeys.HAPROXY_INGRESS),
  TRAEFIK(
      "traefik",
      "Traefik",
      "traefik.io/ingress-controller",
      "traefik",
      true,
      AnnotationKeys.TRAEFIK),
  KONG(
      "kong",
      "Kong Ingress Controller",
      "ingress-controllers.konghq.com/kong",
      "kong",
      false,
      "konghq.com/"),
  CONTOUR(
      "contour",
      "Contour",
      "projectcontour.io/ingress-controller",
      "contour",
      false,
      "projectcontour.io/"),
  CILIUM("cilium", "Cilium", "cilium.io/ingress-controller", "cilium", false, "ingress.cilium.io/");

  /** What several controllers read before they had prefixes of their own. */
  public static final String LEGACY_PREFIX = "ingress.kubernetes.io/";

  private final String label;
  private final String title;
  private final String ingressClassController;
  private final String usualClass;
  private final boolean exhaustive;
  private final List<String> prefixes;

  Controller(
      String label,
      String title,
      String ingressClassController,
      String usualClass,
      boolean exhaustive,
      String... prefixes) {
    this.label = label;
    this.title = title;
    this.ingressClassController = ingressClassController;
    this.usualClass = usualClass;
    this.exhaustive = exhaustive;
    this.prefixes = List.of(prefixes);
  }

  /** The controller under one of whose prefixes this key stands; null for none. */
  public static @Nullable Controller owning(String key) {
    for (Controller controller : values()) {
      if (controller.prefixOf(key) != null) {
        return controller;
      }
    }
    return null;
  }

  /** The controller that an IngressClass names in {@code spec.controller}; null for another. */
  public static @Nullable Controller declaredAs(String ingressClassController) {
    for (Controller controller : values()) {
      if (controller.ingressClassController.equals(ingressClassController)) {
        return controller;
      }
    }
    return null;
  }

  /** The controllers whose class has this name unless somebody changes it; two share some. */
  public static List<Controller> usuallyCalled(String className) {
    List<Controller> found = new ArrayList<>(2);
    for (Controller controller : values()) {
      if (controller.usualClass.equals(className)) {
        found.add(controller);
      }
    }
    return found;
  }

  /** The prefix of this controller that the key has, slash included; null for none. */
  public @Nullable String prefixOf(String key) {
    for (String prefix : prefixes) {
      if (key.startsWith(prefix)) {
        return prefix;
      }
    }
    return null;
  }

  /** One word for it, as options and documents spell it. */
  public String label() {
    return label;
  }

  /** Its name in messages. */
  public String title() {
    return title;
  }

  /** What stands in {@code spec.controller} of its IngressClasses. */
  public String ingressClassController() {
    return ingressClassController;
  }

  /** The name of its IngressClass unless somebody changes it. */
  public String usualClass() {
    return usualClass;
  }

  /** Whether all its annotations are known here, so that any other name is none of them. */
  public boolean isExhaustive() {
    return exhaustive;
  }

  /** The prefixes of its annotations, slash included. */
  public List<String> prefixes() {
    return prefixes;
  }
}
