package io.github.portreeve.model;

/** A kind of Ingress and the controller that serves it. */
public record IngressClass(ObjectMeta metadata, IngressClassSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.INGRESS_CLASS;
  }
}
