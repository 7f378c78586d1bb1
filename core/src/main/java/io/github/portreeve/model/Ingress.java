package io.github.portreeve.model;

/** HTTP routes into the cluster, whichever API version they were written in. */
public record Ingress(ObjectMeta metadata, IngressSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.INGRESS;
  }

  /** The annotation that named the class before there was a field for it. */
  public static final String CLASS_ANNOTATION = "kubernetes.io/ingress.class";
}
