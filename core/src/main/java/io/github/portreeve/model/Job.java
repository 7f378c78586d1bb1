package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** Pods that run to their end. */
public record Job(ObjectMeta metadata, JobSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.JOB;
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
    return spec.parallelism();
  }
}
