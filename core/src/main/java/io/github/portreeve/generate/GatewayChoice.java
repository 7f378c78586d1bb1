package io.github.portreeve.generate;

import org.jspecify.annotations.Nullable;

/**
 * The Gateway that serves the routes of a plan: one that is there, or one that is made.
 *
 * @param name the app's name when empty, which only a Gateway that is made can have
 * @param namespace the plan's own when empty
 * @param className GatewayClass of the Gateway to make; null for one that is there
 */
public record GatewayChoice(String name, String namespace, @Nullable String className) {

  /** A Gateway that is there, in the plan's own namespace. */
  public static GatewayChoice existing(String name) {
    return new GatewayChoice(name, "", null);
  }

  /** A Gateway that is made for the app. */
  public static GatewayChoice ofClass(String className) {
    return new GatewayChoice("", "", className);
  }

  public GatewayChoice name(String name) {
    return new GatewayChoice(name, namespace, className);
  }

  public GatewayChoice namespace(String namespace) {
    return new GatewayChoice(name, namespace, className);
  }

  boolean isMade() {
    return className != null;
  }
}
