package io.github.portreeve.model;

/** One pod on every node. */
public record DaemonSet(ObjectMeta metadata, DaemonSetSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.DAEMON_SET;
  }

  @Override
  public PodTemplateSpec template() {
    return spec.template();
  }

  @Override
  public FieldPath templatePath() {
    return TEMPLATE_PATH;
  }
}
