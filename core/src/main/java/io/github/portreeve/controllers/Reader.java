package io.github.portreeve.controllers;

import io.github.portreeve.model.ResourceKind;

/** A kind of object that a controller looks for an annotation on. */
public enum Reader {
  INGRESS("Ingress"),
  SERVICE("Service"),
  /** The controller's own settings, where the key stands in {@code data} and has no prefix. */
  CONFIG_MAP("ConfigMap");

  private final String label;

  Reader(String label) {
    this.label = label;
  }

  /** The kind, as manifests spell it. */
  public String label() {
    return label;
  }

  boolean isKind(ResourceKind kind) {
    return switch (this) {
      case INGRESS -> kind == ResourceKind.INGRESS;
      case SERVICE -> kind == ResourceKind.SERVICE;
      case CONFIG_MAP -> false;
    };
  }
}
