package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A single pod. */
public record Pod(ObjectMeta metadata, PodSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.POD;
  }

  @Override
  public PodTemplateSpec template() {
    return new PodTemplateSpec(metadata, spec);
  }

  @Override
  public FieldPath templatePath() {
    return FieldPath.ROOT;
  }

  @Override
  public @Nullable Integer replicas() {
    return 1;
  }
}
