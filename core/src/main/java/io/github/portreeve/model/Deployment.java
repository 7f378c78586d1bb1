package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** Interchangeable pods, replaced step by step. */
public record Deployment(ObjectMeta metadata, DeploymentSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.DEPLOYMENT;
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
