package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A number of interchangeable pods. */
public record ReplicaSet(ObjectMeta metadata, ReplicaSetSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.REPLICA_SET;
  }

  @Override
  public PodTemplateSpec template() {
    return spec.template();
  }

  @Override
  public FieldPath templatePath() {
    return TEMPLATE_PATH;
  }

  @Override
  public @Nullable Integer replicas() {
    return spec.replicas();
  }
}
