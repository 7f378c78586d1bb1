package io.github.portreeve.model;

/** A pod template kept for controllers that ask for one. */
public record PodTemplate(ObjectMeta metadata, PodTemplateSpec template) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.POD_TEMPLATE;
  }

  @Override
  public FieldPath templatePath() {
    return FieldPath.of("template");
  }
}
