package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** Pods with an identity each. */
public record StatefulSet(ObjectMeta metadata, StatefulSetSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.STATEFUL_SET;
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
