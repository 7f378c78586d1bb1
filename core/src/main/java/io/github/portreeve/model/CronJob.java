package io.github.portreeve.model;

/** Jobs made by the clock. */
public record CronJob(ObjectMeta metadata, CronJobSpec spec) implements Workload {

  @Override
  public ResourceKind kind() {
    return ResourceKind.CRON_JOB;
  }

  @Override
  public PodTemplateSpec template() {
    return spec.jobTemplate().spec().template();
  }

  @Override
  public FieldPath templatePath() {
    return CRON_TEMPLATE_PATH;
  }
}
