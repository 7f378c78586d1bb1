package io.github.portreeve.model;

/** An object of a kind that this model does not hold, such as a custom resource. */
public record OtherResource(ObjectMeta metadata) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.OTHER;
  }
}
