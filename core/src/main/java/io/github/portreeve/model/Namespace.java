package io.github.portreeve.model;

/** A namespace and its labels. */
public record Namespace(ObjectMeta metadata) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.NAMESPACE;
  }
}
