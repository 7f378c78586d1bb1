package io.github.portreeve.model;

/** A stable name and address before pods. */
public record Service(ObjectMeta metadata, ServiceSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.SERVICE;
  }
}
