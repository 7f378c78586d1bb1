package io.github.portreeve.generate;

import io.github.portreeve.controllers.Controller;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What serves the routes of a plan: one wish is spelt differently for each. */
public enum Target {
  /** Kubernetes alone: Services, and Ingresses without a word to any one controller. */
  PLAIN("plain", null),
  /** Ingress NGINX of the Kubernetes project, retired in March 2026. */
  INGRESS_NGINX(Controller.INGRESS_NGINX),
  /** F5 NGINX Ingress Controller. */
  NGINX(Controller.NGINX),
  /** HAProxy Kubernetes Ingress Controller of HAProxy Technologies. */
  HAPROXY(Controller.HAPROXY),
  /** HAProxy Ingress of the community. */
  HAPROXY_INGRESS(Controller.HAPROXY_INGRESS),
  /** Traefik Proxy 3. */
  TRAEFIK(Controller.TRAEFIK),
  /** Any implementation of Gateway API 1.6. */
  GATEWAY("gateway", null);

  private final String key;
  private final @Nullable Controller controller;

  Target(Controller controller) {
    this(controller.label(), controller);
  }

  Target(String key, @Nullable Controller controller) {
    this.key = key;
    this.controller = controller;
  }

  /** Its name in plan files and flags. */
  public String key() {
    return key;
  }

  /** The IngressClass that it is usually installed with; empty when it has none. */
  public String usualClass() {
    return controller == null ? "" : controller.usualClass();
  }

  /** Whether a class of this name is by its usual meaning another controller's. */
  boolean isOfOther(String className) {
    List<Controller> meant = Controller.usuallyCalled(className);
    return controller != null && !meant.isEmpty() && !meant.contains(controller);
  }

  /** The target of that name; null when there is none. */
  public static @Nullable Target named(String key) {
    for (Target target : values()) {
      if (target.key.equals(key)) {
        return target;
      }
    }
    return null;
  }

  /** All names. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Target::key).toList();
  }
}
