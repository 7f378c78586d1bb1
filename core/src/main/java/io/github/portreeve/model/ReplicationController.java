package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A number of interchangeable pods, in the way of the first Kubernetes. */
public record ReplicationController(ObjectMeta metadata, ReplicationControllerSpec spec)
    implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.REPLICATION_CONTROLLER;
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
